package dev.chiplog.engine.memory;

import dev.chiplog.column.RowSet;
import dev.chiplog.column.Segment;
import java.util.Arrays;
import java.util.List;
import java.util.OptionalLong;
import org.jspecify.annotations.Nullable;

/// What costs more to know of groups and is wanted seldom: their first and last times, and which values of a name each has. One thread.
final class GroupDetails {
	private final boolean timed;
	private final @Nullable ValueNumbers values;
	private final long[] first;
	private final long[] last;
	private final DistinctValues distinct;

	/// @param groups how many there are
	/// @param timed whether times are wanted
	/// @param values those of the name whose distinct values are wanted; null for none
	GroupDetails(int groups, boolean timed, @Nullable ValueNumbers values) {
		this.timed = timed;
		this.values = values;
		first = new long[timed ? groups : 0];
		last = new long[first.length];
		Arrays.fill(first, Long.MAX_VALUE);
		Arrays.fill(last, Long.MIN_VALUE);
		distinct = new DistinctValues(groups, values != null && values.areKeys() ? values.size() : 0);
	}

	/// Whether anything is wanted.
	boolean areWanted() {
		return timed || values != null;
	}

	/// Adds events of a segment.
	///
	/// @param groups theirs, by slot
	void add(Segment segment, RowSet selected, int[] groups) {
		if (timed)
			addTimes(segment, selected.and(segment.timed()), groups);
		if (values == null)
			return;
		int[] numbers = values.of(segment, selected);
		selected.each((slots, count) -> {
			for (int i = 0; i < count; i++)
				if (numbers[slots[i]] != ValueNumbers.NONE)
					distinct.add(groups[slots[i]], numbers[slots[i]]);
		});
	}

	private void addTimes(Segment segment, RowSet events, int[] groups) {
		long[] times = new long[RowSet.SlotBlocks.SIZE];
		events.each((slots, count) -> {
			segment.times().pick(slots, count, times);
			for (int i = 0; i < count; i++) {
				int group = groups[slots[i]];
				first[group] = Math.min(first[group], times[i]);
				last[group] = Math.max(last[group], times[i]);
			}
		});
	}

	/// Adds what is known of the same groups elsewhere.
	void and(GroupDetails other) {
		for (int group = 0; group < first.length; group++) {
			first[group] = Math.min(first[group], other.first[group]);
			last[group] = Math.max(last[group], other.last[group]);
		}
		distinct.and(other.distinct);
	}

	/// The earliest time in some groups; empty when none is known.
	OptionalLong first(List<Integer> groups) {
		return timed
				? groups.stream().mapToLong(group -> first[group]).filter(nanos -> nanos != Long.MAX_VALUE).min()
				: OptionalLong.empty();
	}

	/// The latest time in some groups; empty when none is known.
	OptionalLong last(List<Integer> groups) {
		return timed
				? groups.stream().mapToLong(group -> last[group]).filter(nanos -> nanos != Long.MIN_VALUE).max()
				: OptionalLong.empty();
	}

	/// How many distinct values each of some sets of groups has.
	///
	/// @param sets no group is in two of them
	/// @param groups how many groups there are
	long[] distinct(List<List<Integer>> sets, int groups) {
		return distinct.counts(sets, groups);
	}
}
