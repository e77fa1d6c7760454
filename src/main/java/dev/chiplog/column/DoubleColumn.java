package dev.chiplog.column;

import org.jspecify.annotations.Nullable;

/// A column of numbers with fractions.
///
/// @param values one a slot; anything where the slot has none
/// @param present the slots that have a value; null when all have
public record DoubleColumn(double[] values, @Nullable RowSet present) implements Column, NumberColumn {

	/// The slot's value; unspecified where it has none.
	public double get(int slot) {
		return values[slot];
	}

	@Override
	public double number(int slot) {
		return values[slot];
	}

	@Override
	public int size() {
		return values.length;
	}

	@Override
	public boolean has(int slot) {
		return present == null || present.contains(slot);
	}

	@Override
	public long bytes() {
		return 8L * values.length + (present == null ? 0 : present.bytes()) + 48;
	}
}
