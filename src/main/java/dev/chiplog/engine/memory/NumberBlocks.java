package dev.chiplog.engine.memory;

import dev.chiplog.column.NumberColumn;
import dev.chiplog.column.RowSet;

/// Takes the numbers of a column block by block, so that what is done with them runs in a loop of its own.
@FunctionalInterface
interface NumberBlocks {
	/// Takes the next numbers; NaN stands among them for what is no number.
	///
	/// @param slots theirs, rising
	/// @param count how many there are, from the beginning of both arrays
	void block(int[] slots, double[] numbers, int count);

	/// Hands out the numbers of some slots, all of which have one.
	static void each(RowSet slots, NumberColumn column, NumberBlocks visitor) {
		double[] numbers = new double[RowSet.SlotBlocks.SIZE];
		slots.each((some, count) -> {
			column.pick(some, count, numbers);
			visitor.block(some, numbers, count);
		});
	}
}
