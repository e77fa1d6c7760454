package dev.chiplog.column;

import java.util.OptionalLong;

/// When the events of one segment happened; immutable.
///
/// @param values nanoseconds since the epoch; unspecified where `timed` lacks the slot
/// @param timed the slots that have a time, their own or an inferred one
/// @param inferred the slots whose time was taken from the event before
/// @param sorted whether every slot is timed and times never go back from slot to slot
record SlotTimes(PackedLongs values, RowSet timed, RowSet inferred, boolean sorted) {

	/// Gives each slot without a time of its own the time of the slot before.
	///
	/// @param own the times, right where `present` says
	/// @param before the time of the event before the first slot; empty when it has none
	static SlotTimes inferred(long[] own, RowSet present, OptionalLong before) {
		int size = present.size();
		if (size == 0)
			return new SlotTimes(PackedLongs.of(own, 0), present, present, true);
		if (present.count() == size)
			return new SlotTimes(PackedLongs.of(own, size), present, RowSet.none(size), ascends(own, size));
		long[] times = new long[size];
		boolean known = before.isPresent();
		int first = present.next(0);
		long time = known ? before.getAsLong() : first < 0 ? 0 : own[first];
		boolean sorted = known || first == 0;
		int untimed = known ? 0 : first < 0 ? size : first;
		for (int slot = 0; slot < size; slot++) {
			if (present.contains(slot)) {
				sorted &= slot == 0 || own[slot] >= time;
				time = own[slot];
			}
			times[slot] = time;
		}
		RowSet timed = untimed == 0 ? RowSet.all(size) : RowSet.range(size, untimed, size);
		return new SlotTimes(PackedLongs.of(times, size), timed, timed.and(present.not()), sorted);
	}

	private static boolean ascends(long[] times, int size) {
		boolean ascends = true;
		for (int slot = 1; slot < size; slot++)
			ascends &= times[slot - 1] <= times[slot];
		return ascends;
	}

	/// The same with the leading slots that have no time taking the time of the event before the segment.
	SlotTimes after(long before) {
		if (timed.count() == timed.size())
			return this;
		long[] times = new long[timed.size()];
		for (int slot = 0; slot < times.length; slot++)
			times[slot] = values.get(slot);
		return inferred(times, timed.and(inferred.not()), OptionalLong.of(before));
	}

	/// The time of the last slot; empty when it has none.
	OptionalLong last() {
		int size = timed.size();
		return size > 0 && timed.contains(size - 1) ? OptionalLong.of(values.get(size - 1)) : OptionalLong.empty();
	}
}
