package dev.chiplog.insight.comparison;

import dev.chiplog.engine.LogEngine;
import dev.chiplog.query.BuiltIn;
import dev.chiplog.query.Cancellation;
import dev.chiplog.query.FacetAnswer;
import dev.chiplog.query.FacetAnswer.FacetValue;
import dev.chiplog.query.FieldInfo;
import dev.chiplog.query.Filter;
import dev.chiplog.query.FilterEdit;
import dev.chiplog.query.GroupAnswer;
import dev.chiplog.query.NumberTally;
import dev.chiplog.query.Operator;
import dev.chiplog.query.PatternAnswer.PatternCount;
import dev.chiplog.query.Question;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/// Asks an engine about one side of a comparison; a field that its dataset does not have is one without values.
record SideQuestions(LogEngine engine, Filter filter, List<FieldInfo> fields, Cancellation cancellation) {
	/// More than any bins of a comparison show; see [#withCounts].
	private static final int MOST_VALUES = 1000;

	static SideQuestions of(LogEngine engine, Filter filter, Cancellation cancellation) {
		return new SideQuestions(engine, filter, engine.answer(new Question.Fields(), cancellation), cancellation);
	}

	Side side() {
		GroupAnswer.Group total = engine
				.answer(new Question.Groups(filter, List.of(BuiltIn.FORMAT.word()), null, null, true, 1), cancellation).total();
		return new Side(total.count(), total.first(), total.last());
	}

	NumberTally numbers(String field) {
		return knows(field)
				? engine.answer(new Question.SortedNumbers(filter, field), cancellation)
				: new NumberTally(new double[0], new long[0]);
	}

	FacetAnswer values(String field) {
		return knows(field)
				? engine.answer(new Question.Facet(filter, field, "", MOST_VALUES), cancellation)
				: new FacetAnswer(List.of(), 0, 0);
	}

	/// An answer with the counts of these values too, where it lists too few to have them.
	FacetAnswer withCounts(FacetAnswer answer, String field, List<FacetValue> wanted) {
		if (answer.values().size() == answer.distinct())
			return answer;
		Set<String> listed = answer.values().stream().map(FacetValue::value).collect(Collectors.toSet());
		List<FacetValue> values = new ArrayList<>(answer.values());
		for (FacetValue value : wanted)
			if (listed.add(value.value())) {
				Filter equal = new Filter.Compare(field, Operator.EQUAL, value.value());
				values.add(new FacetValue(value.value(), engine.answer(new Question.Count(FilterEdit.and(filter, equal)), cancellation)));
			}
		return new FacetAnswer(values, answer.distinct(), answer.having());
	}

	/// How many events are of each pattern, by its text.
	Map<String, Long> patterns() {
		return engine.answer(new Question.Patterns(filter), cancellation).patterns().stream()
				.collect(Collectors.toMap(each -> each.pattern().text(), PatternCount::count, Long::sum));
	}

	private boolean knows(String field) {
		return BuiltIn.of(field).isPresent() || fields.stream()
				.anyMatch(known -> known.name().equals(field) || known.role() != null && known.role().word().equals(field));
	}
}
