package dev.chiplog.engine.memory.order;

import java.util.Arrays;

/// Ranges of keys that follow each other, and how many events have a key in each.
///
/// @param lows the least key of each range
/// @param highs the largest key of each range
/// @param counts at least one for each range
record KeyCounts(long[] lows, long[] highs, long[] counts) {

	/// Single keys as far as they were counted at all.
	///
	/// @param keys ascending
	/// @param counts by the keys' indexes
	static KeyCounts ofKeys(long[] keys, long[] counts) {
		long[] some = new long[keys.length];
		long[] sums = new long[keys.length];
		int size = 0;
		for (int i = 0; i < keys.length; i++)
			if (counts[i] > 0) {
				some[size] = keys[i];
				sums[size++] = counts[i];
			}
		long[] lows = Arrays.copyOf(some, size);
		return new KeyCounts(lows, lows, Arrays.copyOf(sums, size));
	}

	/// How many ranges there are.
	int size() {
		return counts.length;
	}

	/// How many events have a key in any of them.
	long events() {
		return Arrays.stream(counts).sum();
	}

	/// The same for the complements of the keys, which ascend where the keys descend.
	KeyCounts complemented() {
		return new KeyCounts(complemented(highs), complemented(lows), reversed(counts));
	}

	private static long[] complemented(long[] keys) {
		long[] complements = reversed(keys);
		for (int i = 0; i < complements.length; i++)
			complements[i] = ~complements[i];
		return complements;
	}

	private static long[] reversed(long[] longs) {
		long[] reversed = new long[longs.length];
		for (int i = 0; i < longs.length; i++)
			reversed[longs.length - 1 - i] = longs[i];
		return reversed;
	}
}
