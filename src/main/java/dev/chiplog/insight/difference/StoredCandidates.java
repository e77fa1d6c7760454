package dev.chiplog.insight.difference;

import dev.chiplog.engine.LogEngine;
import dev.chiplog.insight.field.Asked;
import dev.chiplog.insight.field.CandidateField;
import dev.chiplog.insight.measure.Share;
import dev.chiplog.query.Cancellation;
import dev.chiplog.query.FacetAnswer.FacetValue;
import dev.chiplog.query.Filter;
import dev.chiplog.query.FrequentAnswer;
import dev.chiplog.query.Operator;
import dev.chiplog.query.Question;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/// Looks at the texts of a field that are left on disk: those of the group are read for the frequent ones, and where there are some, all
/// others once to count these.
///
/// A value that at most one in 1000 of the group's events has tells less than [Score#LEAST_BITS]: for it to tell 0.02 bits it would have to be
/// 2²⁰ times as rare in the rest, and no rest is so large that this is sure. So looking at the others is exact, and an id that hardly
/// repeats needs no second look.
///
/// @param group selects the group
/// @param whole selects the group and the rest
record StoredCandidates(Filter group, Filter whole, Asked asked, LogEngine engine, Cancellation cancellation) {
	private static final int MOST = 1000;

	FieldValues of(CandidateField field) {
		FrequentAnswer inGroup = engine.answer(new Question.Frequent(group, field.name(), MOST), cancellation);
		List<FacetValue> frequent = inGroup.values().stream().filter(each -> each.count() >= Score.LEAST_EVENTS && !each.value().isEmpty())
				.filter(each -> !asked.searches(each.value())).toList();
		long having = inGroup.having();
		return new FieldValues(field.name(), frequent.isEmpty() ? List.of() : candidates(field.name(), frequent, having), having, having,
				false);
	}

	private List<Candidate> candidates(String field, List<FacetValue> frequent, long having) {
		FrequentAnswer all = engine.answer(new Question.Occurrences(whole, field, frequent.stream().map(FacetValue::value).toList()),
				cancellation);
		Map<String, Long> totals = all.values().stream().collect(Collectors.toMap(FacetValue::value, FacetValue::count));
		long rest = all.having() - having;
		return rest == 0
				? List.of()
				: frequent
						.stream().map(each -> new Candidate(new Filter.Compare(field, Operator.EQUAL, each.value()),
								new Share(each.count(), having), new Share(totals.getOrDefault(each.value(), 0L) - each.count(), rest)))
						.toList();
	}
}
