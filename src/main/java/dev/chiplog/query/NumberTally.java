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
