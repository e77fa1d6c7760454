package dev.chiplog.query;

import dev.chiplog.query.FacetAnswer.FacetValue;
import java.util.Comparator;
import java.util.List;

/// Some values of a field with their counts, others left out.
///
/// @param values the most frequent first, ties by value
/// @param having how many selected events have the field
public record FrequentAnswer(List<FacetValue> values, long having) {
	private static final Comparator<FacetValue> ORDER = Comparator.comparingLong(FacetValue::count).reversed()
			.thenComparing(FacetValue::value);

	public FrequentAnswer {
		values = values.stream().sorted(ORDER).toList();
	}
}
