package dev.chiplog.engine.memory;

import java.util.Arrays;
import java.util.List;

/// Which values each of some groups has: a bit for each value of each group, or pairs of both where so many bits would stay empty.
///
/// One thread.
final class DistinctValues {
	private static final long MOST_WORDS = 1 << 20;
	/// The set of a group that nobody asks for.
	private static final int NONE = -1;

	/// How many words a group takes; 0 where pairs are kept.
	private final int words;
	private final long[] bits;
	private final LongSet pairs = new LongSet();

	/// @param groups how many there are
	/// @param values one more than the largest value; 0 where it is not known
	DistinctValues(int groups, int values) {
		int row = values + Long.SIZE - 1 >>> 6;
		words = (long) row * groups <= MOST_WORDS ? row : 0;
		bits = new long[words * groups];
	}

	/// Adds a value to a group.
	void add(int group, int value) {
		if (words > 0)
			bits[group * words + (value >>> 6)] |= 1L << value;
		else
			pairs.add(pair(group, value));
	}

	/// Adds what the same groups have elsewhere.
	void and(DistinctValues other) {
		for (int word = 0; word < bits.length; word++)
			bits[word] |= other.bits[word];
		pairs.addAll(other.pairs);
	}

	/// How many distinct values each of some sets of groups has.
	///
	/// @param sets no group is in two of them
	/// @param groups how many groups there are
	long[] counts(List<List<Integer>> sets, int groups) {
		return words > 0 ? sets.stream().mapToLong(this::bitCount).toArray() : pairCounts(sets, groups);
	}

	private long bitCount(List<Integer> set) {
		long count = 0;
		for (int word = 0; word < words; word++) {
			long either = 0;
			for (int group : set)
				either |= bits[group * words + word];
			count += Long.bitCount(either);
		}
		return count;
	}

	private long[] pairCounts(List<List<Integer>> sets, int groups) {
		int[] setOf = new int[groups];
		Arrays.fill(setOf, NONE);
		for (int set = 0; set < sets.size(); set++)
			for (int group : sets.get(set))
				setOf[group] = set;
		long[] counts = new long[sets.size()];
		LongSet shared = new LongSet();
		pairs.each(pair -> {
			int set = setOf[(int) (pair >>> Integer.SIZE)];
			if (set != NONE && (sets.get(set).size() == 1 || shared.add(pair(set, (int) pair))))
				counts[set]++;
		});
		return counts;
	}

	private static long pair(int group, int value) {
		return (long) group << Integer.SIZE | value;
	}
}
