package dev.chiplog.engine.memory.order;

import dev.chiplog.column.PackedLongs;
import dev.chiplog.column.RowSet;
import dev.chiplog.column.Segment;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/// The events of one segment in time order, each at a position from 0 on; events of the same time stand in the order of their slots.
///
/// Threads: immutable.
///
/// @param segment its index in the dataset
/// @param base the ordinal of its first event
/// @param times of the events, by position: they never fall
/// @param slots of the events, by position; null where every event stands at the position of its slot
record Run(int segment, int base, PackedLongs times, int @Nullable [] slots) {

	/// The run of a segment.
	///
	/// @param times by slot, of every event, where the segment does not say itself that they never fall
	static Run of(int index, int base, Segment segment, long[] times) {
		if (segment.sorted())
			return new Run(index, base, segment.times(), null);
		int[] slots = StableSort.order(times);
		long[] ascending = new long[slots.length];
		for (int position = 0; position < slots.length; position++)
			ascending[position] = times[slots[position]];
		return new Run(index, base, PackedLongs.of(ascending, ascending.length), slots);
	}

	int size() {
		return times.size();
	}

	/// The earliest time.
	long from() {
		return times.get(0);
	}

	/// The latest time.
	long to() {
		return times.get(size() - 1);
	}

	/// The ordinal of the event at a position.
	int ordinal(int position) {
		return base + (slots == null ? position : slots[position]);
	}

	/// The position of the event of an ordinal.
	int position(int ordinal) {
		int slot = ordinal - base;
		if (slots == null)
			return slot;
		int position = 0;
		while (slots[position] != slot)
			position++;
		return position;
	}

	/// The first position of an event that is not before the time; behind the last one when there is none.
	int firstAt(long time) {
		if (time <= from())
			return 0;
		int first = 0;
		int behind = size();
		while (first < behind) {
			int middle = (first + behind) >>> 1;
			if (times.get(middle) < time)
				first = middle + 1;
			else
				behind = middle;
		}
		return first;
	}

	/// The position behind the last event that is not behind the time.
	int behind(long time) {
		return time >= to() ? size() : firstAt(time + 1);
	}

	/// The positions of some events.
	///
	/// @param selected their slots
	RowSet positions(RowSet selected) {
		if (slots == null || selected.count() == 0 || selected.count() == size())
			return selected;
		return RowSet.where(slots.length, position -> selected.contains(slots[position]));
	}
}
