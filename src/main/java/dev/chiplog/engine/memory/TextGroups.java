package dev.chiplog.engine.memory;

import dev.chiplog.column.RowSet;
import dev.chiplog.engine.memory.selection.RowSets;
import dev.chiplog.engine.memory.value.Reference;
import dev.chiplog.engine.memory.value.SegmentKeys;
import dev.chiplog.query.Cancellation;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// The groups that occur among the selected events, told apart by their texts: the way for values that no [GroupSpace] numbers.
///
/// @param keys the texts by group
/// @param groups by segment, then by slot; unspecified where a slot is not selected
record TextGroups(List<List<String>> keys, List<int[]> groups) implements GroupKeys {

	static TextGroups of(Snapshot snapshot, List<Reference> by, RowSets selected, Cancellation cancellation) {
		List<Grouping> groupings = snapshot.eachSegment(cancellation,
				index -> Grouping.of(snapshot, snapshot.segment(index), by, selected.sets().get(index), cancellation));
		Map<List<String>, Integer> numbers = new HashMap<>();
		List<List<String>> keys = new ArrayList<>();
		List<int[]> groups = new ArrayList<>();
		for (Grouping grouping : groupings) {
			int[] ofOwn = grouping.keys().stream().mapToInt(key -> numbers.computeIfAbsent(key, fresh -> {
				keys.add(fresh);
				return keys.size() - 1;
			})).toArray();
			int[] ofSlots = grouping.groups();
			RowSet slots = selected.sets().get(groups.size());
			for (int slot = slots.next(0); slot >= 0; slot = slots.next(slot + 1))
				ofSlots[slot] = ofOwn[ofSlots[slot]];
			groups.add(ofSlots);
		}
		return new TextGroups(keys, groups);
	}

	@Override
	public int size() {
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
			for (int slot = among.next(0); slot >= 0; slot = among.next(slot + 1))
				counts[toArray[slot]]++;
		}
	}
}
