package dev.chiplog.insight.pattern;

import dev.chiplog.engine.LogEngine;
import dev.chiplog.query.BuiltIn;
import dev.chiplog.query.Cancellation;
import dev.chiplog.query.Filter;
import dev.chiplog.query.Operator;
import dev.chiplog.query.PatternAnswer.PatternCount;
import dev.chiplog.query.Question;
import dev.chiplog.record.Level;
import dev.chiplog.record.Role;
import java.util.ArrayList;
import java.util.List;

/// The filter that selects errors in one dataset: events of level ERROR or above, with a status of at least 400, or carrying an exception,
/// whether a field names it or it stands in the text.
///
/// A status counts beside a level here, other than in [dev.chiplog.query.Summary]: a server that logs a failed request as INFO has an
/// error to explain all the same.
final class ErrorFilter {
	private static final String STATUS_OF_ERRORS = "400";

	private ErrorFilter() {
	}

	/// @param roles those that fields of the dataset play
	static Filter of(List<Role> roles, LogEngine engine, Cancellation cancellation) {
		List<Filter> any = new ArrayList<>();
		any.add(new Filter.Compare(BuiltIn.LEVEL.word(), Operator.AT_LEAST, Level.ERROR.name()));
		if (roles.contains(Role.STATUS))
			any.add(new Filter.Compare(Role.STATUS.word(), Operator.AT_LEAST, STATUS_OF_ERRORS));
		if (roles.contains(Role.EXCEPTION))
			any.add(Filter.allOf(
					List.of(new Filter.Exists(Role.EXCEPTION.word()), new Filter.Compare(Role.EXCEPTION.word(), Operator.NOT_EQUAL, ""))));
		List<String> thrown = engine.answer(new Question.Patterns(new Filter.Everything()), cancellation).patterns().stream()
				.map(PatternCount::pattern).filter(pattern -> !pattern.exceptions().isEmpty()).map(pattern -> pattern.text()).toList();
		if (thrown.size() == 1)
			any.add(new Filter.Compare(BuiltIn.PATTERN.word(), Operator.EQUAL, thrown.getFirst()));
		else if (!thrown.isEmpty())
			any.add(new Filter.OneOf(BuiltIn.PATTERN.word(), thrown));
		return Filter.anyOf(any);
	}
}
