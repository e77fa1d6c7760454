package dev.chiplog.engine.memory;

import dev.chiplog.column.RowSet;
import dev.chiplog.column.Segment;
import dev.chiplog.engine.memory.value.Reference;
import dev.chiplog.query.Cancellation;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// Which group each selected event of a segment belongs to.
///
/// @param groups by slot: the index of its key; unspecified where it is not selected
/// @param keys one text for each name; an empty text for none
record Grouping(int[] groups, List<List<String>> keys) {

	/// Groups by any number of names, adding one after the other.
	static Grouping of(Snapshot snapshot, Segment segment, List<Reference> by, RowSet selected, Cancellation cancellation) {
		Grouping grouping = new Grouping(new int[segment.size()], List.of(List.of()));
		for (Reference reference : by)
			grouping = grouping.by(SegmentTexts.of(snapshot, segment, reference, selected, cancellation), selected);
		return grouping;
	}

	private Grouping by(SegmentTexts values, RowSet selected) {
		int[] finer = new int[groups.length];
		List<List<String>> finerKeys = new ArrayList<>();
		Map<Long, Integer> known = new HashMap<>();
		for (int slot = selected.next(0); slot >= 0; slot = selected.next(slot + 1)) {
			int group = groups[slot];
			int value = values.keys()[slot];
			finer[slot] = known.computeIfAbsent(((long) group << 32) + value, _ -> {
				List<String> key = new ArrayList<>(keys.get(group));
				key.add(value == SegmentTexts.ABSENT ? "" : values.texts().get(value));
				finerKeys.add(key);
				return finerKeys.size() - 1;
			});
		}
		return new Grouping(finer, finerKeys);
	}
}
