package dev.chiplog.engine.memory.value;

import dev.chiplog.column.LongColumn;
import dev.chiplog.column.PackedLongs;
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

	/// How many keys may occur, so that looking for the events of each of them tells the keys of all; very many when there is no such way.
	public long candidates() {
		if (parts.size() != 1)
			return parts.isEmpty() ? 1 : Long.MAX_VALUE;
		return parts.getFirst().column.values().candidates() + 1;
	}

	/// Takes the events of each key that occurs, key by key; as long as there are [#candidates] is about how long it takes.
	public void each(KeyVisitor visitor) {
		RowSet rest = selected;
		for (Part part : parts) {
			PackedLongs values = part.column.values();
			for (int candidate = 0; candidate < values.candidates(); candidate++) {
				long value = values.candidate(candidate);
				RowSet slots = part.slots.and(part.column.presence().slots(values.between(value, value)));
				if (slots.count() > 0)
					visitor.key((int) (value - part.zero), slots);
			}
			rest = rest.and(part.slots.not());
		}
		if (rest.count() > 0)
			visitor.key(KeySpace.ABSENT, rest);
	}

	/// Takes the selected events that have a key.
	@FunctionalInterface
	public interface KeyVisitor {
		/// Takes the slots of the next key, at least one.
		void key(int key, RowSet slots);
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
