package dev.chiplog.insight.comparison;

import dev.chiplog.engine.LogEngine;
import dev.chiplog.query.BuiltIn;
import dev.chiplog.query.Cancellation;
import dev.chiplog.query.Extent;
import dev.chiplog.query.FacetAnswer;
import dev.chiplog.query.FacetAnswer.FacetValue;
import dev.chiplog.query.FieldInfo;
import dev.chiplog.query.Filter;
import dev.chiplog.query.FilterEdit;
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
///
/// @param rest whether this side is all events that the other is not: its answers are those about all events, which engines keep, less those
///        about the other side
record SideQuestions(LogEngine engine, Filter filter, List<FieldInfo> fields, boolean rest, Cancellation cancellation) {
	/// More than any bins of a comparison show; see [#withCounts].
	private static final int MOST_VALUES = 5000;

	static SideQuestions of(LogEngine engine, Filter filter, Cancellation cancellation) {
		return new SideQuestions(engine, filter, engine.answer(new Question.Fields(), cancellation), false, cancellation);
	}

	/// The same side, held against another.
	SideQuestions against(SideQuestions other) {
		boolean opposite = engine.equals(other.engine) && filter.equals(new Filter.Not(other.filter));
		return new SideQuestions(engine, filter, fields, opposite, cancellation);
	}

	Side side() {
		Extent extent = engine.answer(new Question.Span(filter), cancellation);
		return new Side(extent.events(), extent.first(), extent.last());
	}

	NumberTally numbers(String field) {
		return numbers(filter, field);
	}

	/// @param others those of the other side
	NumberTally numbers(String field, NumberTally others) {
		return rest ? numbers(new Filter.Everything(), field).without(others) : numbers(field);
	}

	private NumberTally numbers(Filter asked, String field) {
		return knows(field)
				? engine.answer(new Question.SortedNumbers(asked, field), cancellation)
				: new NumberTally(new double[0], new long[0]);
	}

	FacetAnswer values(String field) {
		return values(filter, field);
	}

	/// @param others those of the other side
	FacetAnswer values(String field, FacetAnswer others) {
		if (!rest || !others.isComplete())
			return values(field);
		FacetAnswer all = values(new Filter.Everything(), field);
		return all.isComplete() ? all.without(others) : values(field);
	}

	private FacetAnswer values(Filter asked, String field) {
		return knows(field)
				? engine.answer(new Question.Facet(asked, field, "", MOST_VALUES), cancellation)
				: new FacetAnswer(List.of(), 0, 0);
	}

	/// An answer with the counts of these values too, where it lists too few to have them.
	FacetAnswer withCounts(FacetAnswer answer, String field, List<FacetValue> wanted) {
		if (answer.isComplete())
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
