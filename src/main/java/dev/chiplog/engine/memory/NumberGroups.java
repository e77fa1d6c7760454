package dev.chiplog.engine.memory;

import dev.chiplog.column.NumberColumn;
import dev.chiplog.column.RowSet;
import dev.chiplog.engine.memory.value.NumberSpace;
import dev.chiplog.query.NumberTally;
import dev.chiplog.query.Statistics;
import java.util.List;

/// The numbers of several groups of events, which are known by their keys. One thread.
sealed interface NumberGroups permits CountedNumbers, IndexedNumbers, ListedNumbers {

	/// No numbers yet, to be kept in the way that costs less.
	///
	/// @param keys how many groups there are
	/// @param events about how many will be added
	static NumberGroups of(NumberSpace space, int keys, long events) {
		if (space.size() == 0)
			return new ListedNumbers(keys);
		long counts = (long) space.size() * keys;
		return counts <= CountedNumbers.MOST && counts <= Math.max(events, 1 << 12)
				? new CountedNumbers(space, keys)
				: new IndexedNumbers(space, keys, events);
	}

	/// Adds the numbers of some slots of a segment, all of which have one; what is no number is passed over.
	///
	/// @param keys the groups, by slot
	void add(RowSet slots, NumberColumn column, int[] keys);

	/// Adds the numbers of some slots of a segment, all of which have one, to one group; what is no number is passed over.
	void add(RowSet slots, NumberColumn column, int key);

	/// Adds what other groups with the same keys, kept in the same way, have.
	NumberGroups and(NumberGroups other);

	/// What the numbers of some groups taken together are like.
	///
	/// @param percentiles each from 0 to 100
	Statistics statistics(List<Integer> keys, List<Double> percentiles);

	/// The finite numbers of the first group, each with how often it occurs.
	NumberTally tally();
}
