package dev.chiplog.insight.pattern;

import java.util.List;

/// How many events of a group happened in each of some equal steps of time, one behind the other, which cover the span of the dataset.
///
/// @param from when the first step begins, epoch nanoseconds
/// @param step how long each is, in nanoseconds; 0 when the dataset has no times
/// @param counts one for each step; empty when the dataset has no times
public record History(long from, long step, List<Long> counts) {
	/// That of a group in a dataset without times.
	public static final History NONE = new History(0, 0, List.of());

	public History {
		counts = List.copyOf(counts);
	}

	/// When a step begins, which is when the one before it ends.
	public long start(int index) {
		return from + index * step;
	}
}
