package dev.chiplog.column;

/// A column whose values have a numeric reading.
public sealed interface NumberColumn permits LongColumn, DoubleColumn {

	/// The value, as a double, of a slot that has one.
	double number(int slot);

	/// Copies the values, as doubles, of some slots that have one to the beginning of an array.
	///
	/// @param count how many slots there are
	default void pick(int[] slots, int count, double[] into) {
		for (int i = 0; i < count; i++)
			into[i] = number(slots[i]);
	}

	/// Whether the slot's event carries the field.
	boolean has(int slot);

	/// Which slots have a value, and where it stands.
	Presence presence();

	/// How many slots the column spans.
	int size();
}
