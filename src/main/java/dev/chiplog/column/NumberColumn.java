package dev.chiplog.column;

/// A column whose values have a numeric reading.
public sealed interface NumberColumn permits LongColumn, DoubleColumn {

	/// The value as a double; unspecified where the slot has none.
	double number(int slot);

	/// Whether the slot's event carries the field.
	boolean has(int slot);

	/// How many slots the column spans.
	int size();
}
