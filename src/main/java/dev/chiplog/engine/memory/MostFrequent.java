package dev.chiplog.engine.memory;

import dev.chiplog.query.FacetAnswer;
import dev.chiplog.query.FacetAnswer.FacetValue;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.function.IntFunction;

/// Finds the most frequent of many values; the texts of others are not asked for.
///
/// @param containing only values that contain this text, whatever the case; empty for all
/// @param most how many values are wanted
record MostFrequent(String containing, int most) {
	private static final Comparator<FacetValue> ORDER = Comparator.comparingLong(FacetValue::count).reversed()
			.thenComparing(FacetValue::value);

	/// The answer for values that all have different texts.
	///
	/// @param counts by value; a value counted 0 times is none
	/// @param texts from the index of a value to its text
	FacetAnswer of(long[] counts, IntFunction<String> texts) {
		String lower = containing.toLowerCase(Locale.ROOT);
		long[] wanted = new long[counts.length];
		int[] values = new int[counts.length];
		int distinct = 0;
		long having = 0;
		for (int value = 0; value < counts.length; value++) {
			having += counts[value];
			if (counts[value] > 0 && (lower.isEmpty() || texts.apply(value).toLowerCase(Locale.ROOT).contains(lower))) {
				wanted[distinct] = counts[value];
				values[distinct++] = value;
			}
		}
		long least = least(wanted, distinct);
		List<FacetValue> frequent = new ArrayList<>();
		for (int i = 0; i < distinct; i++)
			if (wanted[i] >= least)
				frequent.add(new FacetValue(texts.apply(values[i]), wanted[i]));
		frequent.sort(ORDER);
		return new FacetAnswer(frequent.subList(0, Math.min(most, frequent.size())), distinct, having);
	}

	/// How often the last value that is wanted occurs.
	private long least(long[] counts, int distinct) {
		if (most >= distinct)
			return 0;
		long[] sorted = Arrays.copyOf(counts, distinct);
		Arrays.sort(sorted);
		return most == 0 ? Long.MAX_VALUE : sorted[distinct - most];
	}
}
