package dev.chiplog.insight.difference;

import dev.chiplog.engine.LogEngine;
import dev.chiplog.insight.field.Asked;
import dev.chiplog.insight.field.CandidateField;
import dev.chiplog.insight.measure.Share;
import dev.chiplog.query.Cancellation;
import dev.chiplog.query.FacetAnswer.FacetValue;
import dev.chiplog.query.FacetAnswer;
import dev.chiplog.query.Filter;
import dev.chiplog.query.FilterEdit;
import dev.chiplog.query.Operator;
import dev.chiplog.query.Question;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/// Looks at the texts of a field: how many of the group and how many of the rest have each.
///
/// A value that is not among the group's most frequent ones has too small a share of it to stand out, so looking at those is exact.
///
/// @param group selects the group
/// @param whole selects the group and the rest
record ValueCandidates(Filter group, Filter whole, Asked asked, LogEngine engine, Cancellation cancellation) {
	private static final int MOST_VALUES = 1000;
	/// Listing more would take longer than to count those that are missing then, one by one.
	private static final int MOST_LISTED = 50_000;
	private static final int MOST_COUNTED = 20;

	FieldValues of(CandidateField field) {
		FacetAnswer inGroup = engine.answer(new Question.Facet(group, field.name(), "", MOST_VALUES), cancellation);
		FacetAnswer all = engine.answer(new Question.Facet(whole, field.name(), "", MOST_LISTED), cancellation);
		boolean hardlyRepeats = 2 * all.distinct() > all.having();
		boolean comparable = !hardlyRepeats && all.having() > inGroup.having();
		return new FieldValues(field.name(), comparable ? candidates(field, inGroup, all) : List.of(), comparable ? inGroup.distinct() : 0,
				all.distinct(), inGroup.distinct() == 1);
	}

	private List<Candidate> candidates(CandidateField field, FacetAnswer inGroup, FacetAnswer all) {
		Map<String, Long> totals = all.values().stream().collect(Collectors.toMap(FacetValue::value, FacetValue::count));
		List<Candidate> candidates = new ArrayList<>();
		int counted = 0;
		for (FacetValue value : inGroup.values()) {
			if (value.count() < Score.LEAST_EVENTS || value.value().isEmpty() || asked.searches(value.value()))
				continue;
			Filter clause = new Filter.Compare(field.name(), Operator.EQUAL, value.value());
			Long total = totals.get(value.value());
			if (total == null && counted++ < MOST_COUNTED)
				total = engine.answer(new Question.Count(FilterEdit.and(whole, clause)), cancellation);
			if (total != null)
				candidates.add(new Candidate(clause, new Share(value.count(), inGroup.having()),
						new Share(total - value.count(), all.having() - inGroup.having())));
		}
		return candidates;
	}
}
