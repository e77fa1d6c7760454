package dev.chiplog.query;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/// The values of a field with their counts.
///
/// @param values the most frequent first, ties by value
/// @param distinct how many distinct values there are, whether listed or not
/// @param having how many selected events have the field
public record FacetAnswer(List<FacetValue> values, long distinct, long having) {
	private static final Comparator<FacetValue> ORDER = Comparator.comparingLong(FacetValue::count).reversed()
			.thenComparing(FacetValue::value);

	public FacetAnswer {
		values = List.copyOf(values);
	}

	/// Whether every value is listed.
	public boolean isComplete() {
		return values.size() == distinct;
	}

	/// What is left without some of the events; both list every value.
	///
	/// @param part all of its events are among these
	public FacetAnswer without(FacetAnswer part) {
		Map<String, Long> taken = part.values.stream().collect(Collectors.toMap(FacetValue::value, FacetValue::count));
		List<FacetValue> left = values.stream().map(each -> new FacetValue(each.value, each.count - taken.getOrDefault(each.value, 0L)))
				.filter(each -> each.count > 0).sorted(ORDER).toList();
		return new FacetAnswer(left, left.size(), having - part.having);
	}

	/// One value of a facet: its text and how many selected events have it.
	public record FacetValue(String value, long count) {
	}
}
