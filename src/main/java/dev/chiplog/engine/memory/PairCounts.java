package dev.chiplog.engine.memory;

import dev.chiplog.column.RowSet;

/// How many events have each value of a field, by their group: an array where groups and values are few enough, else a table of those
/// that occur. One thread.
final class PairCounts {
	/// So many counts are worth their memory.
	private static final long MOST = 1 << 22;

	private final GroupKeys keys;
	private final int size;
	/// The counts of the first group by value, then of the next; empty where they are too many.
	private final int[] counts;
	private final NumberCounts occurring = new NumberCounts();

	/// @param groups how many there are
	/// @param keys the values
	PairCounts(int groups, GroupKeys keys) {
		this.keys = keys;
		size = keys.size();
		counts = new int[(long) groups * size <= MOST ? groups * size : 0];
	}

	/// Adds events of a segment.
	///
	/// @param index its index in the dataset
	/// @param slots those of the selected events
	/// @param groups theirs, in the same order
	void add(int index, RowSet selected, int[] slots, int[] groups) {
		int[] values = keys.members(index, selected).at(slots);
		if (counts.length > 0)
			for (int i = 0; i < groups.length; i++)
				counts[groups[i] * size + values[i]]++;
		else
			for (int i = 0; i < groups.length; i++)
				occurring.add((long) groups[i] * size + values[i], 1);
	}

	/// Adds what another has counted of the same groups and values.
	void and(PairCounts other) {
		for (int pair = 0; pair < counts.length; pair++)
			counts[pair] += other.counts[pair];
		occurring.add(other.occurring);
	}

	/// The counts of each group's values, as they are now.
	ValueCounts values() {
		ValueCounts values = new ValueCounts(keys);
		for (int pair = 0; pair < counts.length; pair++)
			if (counts[pair] > 0)
				values.add(pair / size, pair % size, counts[pair]);
		long[] pairs = occurring.numbers();
		long[] times = occurring.counts();
		for (int i = 0; i < pairs.length; i++)
			values.add((int) (pairs[i] / size), (int) (pairs[i] % size), times[i]);
		return values;
	}
}
