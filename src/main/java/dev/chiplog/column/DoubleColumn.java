package dev.chiplog.column;

import java.util.Arrays;

/// A column of numbers with fractions.
///
/// @param values by place
/// @param presence which slots have one, and where
public record DoubleColumn(Doubles values, Presence presence) implements Column, NumberColumn {

	/// A column of the numbers of some slots.
	///
	/// @param bits by slot: the number where `whole` has the slot, its bits as a double where `decimal` has it
	/// @param whole slots with a whole number
	/// @param decimal slots with another one; they share none, and one of them has some
	static DoubleColumn of(long[] bits, RowSet whole, RowSet decimal) {
		if (decimal.count() == decimal.size())
			return new DoubleColumn(Doubles.of(decimals(bits, decimal.size())), Presence.of(decimal));
		Presence presence = Presence.of(whole.or(decimal));
		double[] values = new double[presence.places()];
		if (presence instanceof Presence.Marked)
			Arrays.fill(values, decimal.count() > 0 ? Double.longBitsToDouble(bits[decimal.next(0)]) : bits[whole.next(0)]);
		for (int slot = decimal.next(0); slot >= 0; slot = decimal.next(slot + 1))
			values[presence.place(slot)] = Double.longBitsToDouble(bits[slot]);
		for (int slot = whole.next(0); slot >= 0; slot = whole.next(slot + 1))
			values[presence.place(slot)] = bits[slot];
		return new DoubleColumn(Doubles.of(values), presence);
	}

	private static double[] decimals(long[] bits, int size) {
		double[] values = new double[size];
		for (int slot = 0; slot < size; slot++)
			values[slot] = Double.longBitsToDouble(bits[slot]);
		return values;
	}

	/// The number of a slot that has one.
	public double get(int slot) {
		return values.get(presence.place(slot));
	}

	@Override
	public void pick(int[] slots, int count, double[] into) {
		switch (values) {
			case Doubles.Plain _ -> NumberColumn.super.pick(slots, count, into);
			case Doubles.Scaled(PackedLongs numbers, double power) -> {
				long[] picked = new long[count];
				new LongColumn(numbers, presence).pick(slots, count, picked);
				for (int i = 0; i < count; i++)
					into[i] = picked[i] / power;
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
