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
	/// A group and the number of a value that it has.
	private final LongSet pairs = new LongSet();

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
		if (values != null) {
			int[] numbers = values.of(segment, selected);
			for (int slot = selected.next(0); slot >= 0; slot = selected.next(slot + 1))
				if (numbers[slot] != ValueNumbers.NONE)
					pairs.add(pair(groups[slot], numbers[slot]));
		}
	}

	private void addTimes(Segment segment, RowSet events, int[] groups) {
		for (int slot = events.next(0); slot >= 0; slot = events.next(slot + 1)) {
			long nanos = segment.times().get(slot);
			int group = groups[slot];
			first[group] = Math.min(first[group], nanos);
			last[group] = Math.max(last[group], nanos);
		}
	}

	private static long pair(int group, int value) {
		return (long) group << Integer.SIZE | value;
	}

	/// Adds what is known of the same groups elsewhere.
	void and(GroupDetails other) {
		for (int group = 0; group < first.length; group++) {
			first[group] = Math.min(first[group], other.first[group]);
			last[group] = Math.max(last[group], other.last[group]);
		}
		pairs.addAll(other.pairs);
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
		int[] setOf = new int[groups];
		for (int set = 0; set < sets.size(); set++)
			for (int group : sets.get(set))
				setOf[group] = set;
		long[] counts = new long[sets.size()];
		LongSet shared = new LongSet();
		pairs.each(pair -> {
			int set = setOf[(int) (pair >>> Integer.SIZE)];
			if (sets.get(set).size() == 1 || shared.add(pair(set, (int) pair)))
				counts[set]++;
		});
		return counts;
	}
}
