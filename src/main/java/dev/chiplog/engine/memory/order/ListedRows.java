package dev.chiplog.engine.memory.order;

import java.util.Arrays;

/// Rows as a list of ordinals.
final class ListedRows implements RowSequence {
	private final int[] ordinals;

	/// @param ordinals given away by the caller
	ListedRows(int[] ordinals) {
		this.ordinals = ordinals;
	}

	@Override
	public long size() {
		return ordinals.length;
	}

	@Override
	public int at(long row) {
		return ordinals[(int) row];
	}

	@Override
	public int[] slice(long first, int most) {
		int from = (int) Math.min(first, ordinals.length);
		return Arrays.copyOfRange(ordinals, from, (int) Math.min((long) from + most, ordinals.length));
	}

	@Override
	public long indexOf(int ordinal) {
		for (int row = 0; row < ordinals.length; row++)
			if (ordinals[row] == ordinal)
				return row;
		return -1;
	}
}
