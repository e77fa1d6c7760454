package dev.chiplog.engine.memory.value;

import dev.chiplog.column.LongColumn;
import dev.chiplog.column.Presence;
import dev.chiplog.column.RowSet;
import java.util.List;

/// The keys that the selected events of one segment have in a [KeySpace].
public final class SegmentKeys {
	private static final int BLOCK = 1024;

	private final RowSet selected;
	private final List<Part> parts;

	SegmentKeys(RowSet selected, List<Part> parts) {
		this.selected = selected;
		this.parts = parts;
	}

	/// The keys that come from one column.
	///
	/// @param slots the selected ones with a value here
	/// @param places where their values stand
	/// @param zero what to take off a value to have its key
	record Part(LongColumn column, RowSet slots, RowSet places, long zero) {
	}

	/// Counts the keys of the selected events from slot `from` to before `to`.
	///
	/// @param counts grows by one at `first + key` for each
	public void count(int from, int to, long[] counts, int first) {
		long absent = selected.count(from, to);
		for (Part part : parts) {
			Presence presence = part.column.presence();
			part.column.values().count(part.places, presence.firstPlace(from), presence.firstPlace(to), counts, part.zero - first);
			absent -= part.slots.count(from, to);
		}
		counts[first + KeySpace.ABSENT] += absent;
	}

	/// The keys by slot; [KeySpace#ABSENT] where a slot is not selected.
	public int[] toArray() {
		int[] keys = new int[selected.size()];
		int[] slots = new int[BLOCK];
		int[] places = new int[BLOCK];
		long[] values = new long[BLOCK];
		for (Part part : parts) {
			int count = part.slots.copy(0, slots);
			while (count > 0) {
				part.column.presence().places(slots, count, places);
				part.column.values().pick(places, count, values);
				for (int i = 0; i < count; i++)
					keys[slots[i]] = (int) (values[i] - part.zero);
				count = part.slots.copy(slots[count - 1] + 1, slots);
			}
		}
		return keys;
	}
}
