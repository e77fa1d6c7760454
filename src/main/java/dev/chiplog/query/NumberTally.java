package dev.chiplog.query;

import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/// The distinct numbers of a field in rising order, each with how many events have it.
///
/// The arrays are never written to once they are here; whoever takes them must not either.
///
/// @param values finite, rising, each once
/// @param counts as many, each at least 1
public record NumberTally(double[] values, long[] counts) {

	/// How many events have a number.
	public long total() {
		return Arrays.stream(counts).sum();
	}

	/// What is left without some of the events.
	///
	/// @param part all of its events are among these
	public NumberTally without(NumberTally part) {
		double[] left = new double[values.length];
		long[] times = new long[values.length];
		int size = 0;
		int at = 0;
		for (int i = 0; i < values.length; i++) {
			boolean shared = at < part.values.length && part.values[at] == values[i];
			long count = counts[i] - (shared ? part.counts[at++] : 0);
			left[size] = values[i];
			times[size] = count;
			size += count > 0 ? 1 : 0;
		}
		return new NumberTally(Arrays.copyOf(left, size), Arrays.copyOf(times, size));
	}

	@Override
	public boolean equals(@Nullable Object other) {
		return other instanceof NumberTally(double[] others, long[] times) && Arrays.equals(values, others) && Arrays.equals(counts, times);
	}

	@Override
	public int hashCode() {
		return Objects.hash(Arrays.hashCode(values), Arrays.hashCode(counts));
	}

	@Override
	public String toString() {
		return "NumberTally" + List.of(values.length, total());
	}
}
