package dev.chiplog.format.table;

import dev.chiplog.format.Lines;
import java.util.Arrays;

/// Cuts a row into cells and holds where they stand; one thread's, used again from row to row.
final class Cells {
	/// The separator of rows whose cells stand between any number of blanks.
	static final char BLANKS = ' ';

	private final char separator;
	private int[] starts = new int[32];
	private int[] ends = new int[32];
	private int size;
	private int rowEnd;

	Cells(char separator) {
		this.separator = separator;
	}

	/// Cuts the row that begins here; lines behind its first are directives that belong to it.
	///
	/// Text in double quotes is one cell, with separators and doubled quotes in it. Where blanks separate, a row with a tab in it is
	/// separated by tabs.
	void cut(byte[] bytes, int from, int to) {
		size = 0;
		rowEnd = Lines.withoutCarriageReturn(bytes, from, Lines.end(bytes, from, to));
		boolean tabs = separator == BLANKS && hasTab(bytes, from, rowEnd);
		char effective = tabs ? '\t' : separator;
		int at = from;
		while (at <= rowEnd) {
			at = effective == BLANKS ? skipBlanks(bytes, at) : at;
			if (at >= rowEnd && effective == BLANKS)
				return;
			int end = at < rowEnd && bytes[at] == '"' ? quoted(bytes, at, effective) : plain(bytes, at, effective);
			at = end + 1;
		}
	}

	int size() {
		return size;
	}

	/// A cell's first byte, its quote left out.
	int from(int cell) {
		return starts[cell];
	}

	/// Behind a cell's last byte, its quote left out.
	int to(int cell) {
		return ends[cell];
	}

	/// Behind the last byte of the row.
	int rowEnd() {
		return rowEnd;
	}

	private int quoted(byte[] bytes, int from, char effective) {
		for (int at = from + 1; at < rowEnd; at++)
			if (bytes[at] == '"') {
				if (at + 1 < rowEnd && bytes[at + 1] == '"')
					at++;
				else if (at + 1 == rowEnd || bytes[at + 1] == effective) {
					add(from + 1, at);
					return at + 1;
				}
			}
		return plain(bytes, from, effective);
	}

	private int plain(byte[] bytes, int from, char effective) {
		int at = from;
		while (at < rowEnd && bytes[at] != effective)
			at++;
		add(from, at);
		return at;
	}

	private int skipBlanks(byte[] bytes, int from) {
		int at = from;
		while (at < rowEnd && bytes[at] == ' ')
			at++;
		return at;
	}

	private void add(int from, int to) {
		if (size == starts.length) {
			starts = Arrays.copyOf(starts, 2 * size);
			ends = Arrays.copyOf(ends, 2 * size);
		}
		starts[size] = from;
		ends[size++] = to;
	}

	private static boolean hasTab(byte[] bytes, int from, int to) {
		for (int at = from; at < to; at++)
			if (bytes[at] == '\t')
				return true;
		return false;
	}
}
