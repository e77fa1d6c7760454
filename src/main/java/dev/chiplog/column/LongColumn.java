package dev.chiplog.column;

import org.jspecify.annotations.Nullable;

/// A column of whole numbers.
///
/// @param values one a slot; anything where the slot has none
/// @param present the slots that have a value; null when all have
public record LongColumn(PackedLongs values, @Nullable RowSet present) implements Column, NumberColumn {

	/// The slot's value; unspecified where it has none.
	public long get(int slot) {
		return values.get(slot);
	}

	@Override
	public double number(int slot) {
		return values.get(slot);
	}

	@Override
	public int size() {
		return values.size();
	}

	@Override
	public boolean has(int slot) {
		return present == null || present.contains(slot);
	}

	@Override
	public long bytes() {
		return values.bytes() + (present == null ? 0 : present.bytes()) + 32;
	}
}
