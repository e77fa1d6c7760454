package dev.chiplog.column;

import java.util.Arrays;

/// A column of whole numbers.
///
/// @param values by place
/// @param presence which slots have one, and where
public record LongColumn(PackedLongs values, Presence presence) implements Column, NumberColumn {

	/// A column of the numbers of some slots.
	///
	/// @param numbers by slot; anything where the slot has none
	/// @param present the slots that have one, at least one
	static LongColumn of(long[] numbers, RowSet present) {
		Presence presence = Presence.of(present);
		if (presence instanceof Presence.Everywhere)
			return new LongColumn(PackedLongs.of(numbers, present.size()), presence);
		long[] values = new long[presence.places()];
		Arrays.fill(values, numbers[present.next(0)]);
		for (int slot = present.next(0); slot >= 0; slot = present.next(slot + 1))
			values[presence.place(slot)] = numbers[slot];
		return new LongColumn(PackedLongs.of(values, values.length), presence);
	}

	/// The number of a slot that has one.
	public long get(int slot) {
		return values.get(presence.place(slot));
	}

	/// Which of some slots that have a number have one from `low` to `high`, both included.
	public RowSet between(long low, long high, RowSet slots) {
		return presence.slots(values.between(low, high, places(slots)));
	}

	/// Which of some slots that have a number have one that is accepted.
	///
	/// @param accepted by how far a number is above the least of [#values], up to the largest
	public RowSet where(boolean[] accepted, RowSet slots) {
		return presence.slots(values.where(accepted, places(slots)));
	}

	private RowSet places(RowSet slots) {
		return slots.count() == presence.count() && presence.places() == presence.count()
				? RowSet.all(presence.places())
				: presence.places(slots);
	}

	/// Copies the numbers of some slots that have one to the beginning of an array.
	///
	/// @param count how many slots there are
	public void pick(int[] slots, int count, long[] into) {
		switch (presence) {
			case Presence.Everywhere _,Presence.Marked _ -> values.pick(slots, count, into);
			case Presence.Ranked ranked -> {
				int[] places = new int[count];
				ranked.places(slots, count, places);
				values.pick(places, count, into);
			}
		}
	}

	@Override
	public double number(int slot) {
		return get(slot);
	}

	@Override
	public int size() {
		return presence.size();
	}

	@Override
	public boolean has(int slot) {
		return presence.has(slot);
	}

	@Override
	public long bytes() {
		return values.bytes() + presence.bytes() + 24;
	}
}
