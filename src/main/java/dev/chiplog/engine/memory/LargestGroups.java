package dev.chiplog.engine.memory;

import dev.chiplog.column.RowSet;
import dev.chiplog.engine.memory.selection.RowSets;
import dev.chiplog.engine.memory.value.Reference;
import dev.chiplog.engine.memory.value.SegmentKeys;
import dev.chiplog.query.Cancellation;
import java.util.Arrays;
import java.util.List;

/// The largest of very many groups, and one without a name that all others are taken together to.
///
/// Every event's value is looked at once, to number and to count the groups; what else is asked about them is only found out about those
/// that are wanted.
///
/// @param keys the texts of the largest groups
/// @param left how many others there are
/// @param groups by segment, then by slot; unspecified where a slot is not selected
record LargestGroups(List<List<String>> keys, long left, List<int[]> groups) implements GroupKeys {

	/// @param by the names whose values make the groups, at least one
	/// @param selected all events that have a group
	/// @param most how many groups are wanted: those with most events, ties by text
	static LargestGroups of(Snapshot snapshot, List<Reference> by, RowSets selected, int most, Cancellation cancellation) {
		GroupNumbers numbers = new GroupNumbers(by.stream().map(reference -> new ValueNumbers(snapshot, reference, cancellation)).toList());
		List<int[]> groups = snapshot.eachSegment(cancellation, index -> numbers.of(snapshot.segment(index), selected.sets().get(index)));
		int[] counts = counts(snapshot, numbers.size(), groups, selected, cancellation);
		int[] occurring = occurring(counts);
		int[] largest = new GroupOrder(counts, numbers::digits, cancellation).largest(occurring, most);
		int[] kept = new int[counts.length];
		Arrays.fill(kept, largest.length);
		for (int i = 0; i < largest.length; i++)
			kept[largest[i]] = i;
		snapshot.eachSegment(cancellation, index -> replace(groups.get(index), selected.sets().get(index), kept));
		return new LargestGroups(Arrays.stream(largest).mapToObj(numbers::texts).toList(), occurring.length - largest.length, groups);
	}

	private static int[] counts(Snapshot snapshot, int size, List<int[]> groups, RowSets selected, Cancellation cancellation) {
		return snapshot.foldSegments(cancellation, () -> new int[size], (counts, index) -> {
			int[] bySlot = groups.get(index);
			selected.sets().get(index).each((slots, count) -> {
				for (int i = 0; i < count; i++)
					counts[bySlot[slots[i]]]++;
			});
		}).stream().reduce((sums, more) -> {
			Arrays.setAll(sums, group -> sums[group] + more[group]);
			return sums;
		}).orElseGet(() -> new int[size]);
	}

	private static int[] occurring(int[] counts) {
		int[] groups = new int[counts.length];
		int size = 0;
		for (int group = 0; group < counts.length; group++)
			if (counts[group] > 0)
				groups[size++] = group;
		return Arrays.copyOf(groups, size);
	}

	private static int[] replace(int[] groups, RowSet selected, int[] by) {
		selected.each((slots, count) -> {
			for (int i = 0; i < count; i++)
				groups[slots[i]] = by[groups[slots[i]]];
		});
		return groups;
	}

	@Override
	public int size() {
		return keys.size() + (left > 0 ? 1 : 0);
	}

	@Override
	public int named() {
		return keys.size();
	}

	@Override
	public List<String> texts(int group) {
		return keys.get(group);
	}

	@Override
	public GroupMembers members(int segment, RowSet selected) {
		return new Members(groups.get(segment));
	}

	/// The selected events of one segment, by group.
	record Members(int[] toArray) implements GroupMembers {
		@Override
		public boolean areFew() {
			return false;
		}

		@Override
		public void each(SegmentKeys.KeyVisitor visitor) {
			throw new UnsupportedOperationException("they are not few");
		}

		@Override
		public int[] at(int[] slots) {
			return Arrays.stream(slots).map(slot -> toArray[slot]).toArray();
		}

		@Override
		public void count(RowSet among, long[] counts) {
			among.each((slots, count) -> {
				for (int i = 0; i < count; i++)
					counts[toArray[slots[i]]]++;
			});
		}
	}
}
