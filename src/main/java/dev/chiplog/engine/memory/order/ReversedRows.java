package dev.chiplog.engine.memory.order;

/// Rows from the last to the first.
///
/// @param rows the rows to turn round
record ReversedRows(RowSequence rows) implements RowSequence {

	@Override
	public long size() {
		return rows.size();
	}

	@Override
	public int at(long row) {
		return rows.at(rows.size() - 1 - row);
	}

	@Override
	public int[] slice(long first, int most) {
		long behind = Math.max(size() - first, 0);
		long from = Math.max(behind - most, 0);
		int[] forward = rows.slice(from, (int) (behind - from));
		int[] slice = new int[forward.length];
		for (int i = 0; i < slice.length; i++)
			slice[i] = forward[forward.length - 1 - i];
		return slice;
	}

	@Override
	public long indexOf(int ordinal) {
		long index = rows.indexOf(ordinal);
		return index < 0 ? -1 : rows.size() - 1 - index;
	}
}
