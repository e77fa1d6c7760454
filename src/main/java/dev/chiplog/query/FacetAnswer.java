package dev.chiplog.query;

import java.util.List;

/// The values of a field with their counts.
///
/// @param values the most frequent first, ties by value
/// @param distinct how many distinct values there are, whether listed or not
/// @param having how many selected events have the field
public record FacetAnswer(List<FacetValue> values, long distinct, long having) {
	public FacetAnswer {
		values = List.copyOf(values);
	}

	/// One value of a facet: its text and how many selected events have it.
	public record FacetValue(String value, long count) {
	}
}
