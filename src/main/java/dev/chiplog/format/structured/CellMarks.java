package dev.chiplog.format.structured;

import dev.chiplog.format.Digits;

/// Goes over the separators, line feeds and quotes of a record, found 64 bytes at a time.
///
/// All of them and few other characters lie below one value, so that a byte costs one comparison: with its high bit set, the value is
/// taken off without a borrow from the byte above (H. S. Warren, Hacker's Delight, 2-18). A word's eight results are gathered into eight
/// bits by a multiplication. Nothing depends on how long the cells are, so that no branch is guessed wrong.
final class CellMarks {
	private static final int BLOCK = Long.SIZE;
	private static final long ONES = 0x0101010101010101L;
	private static final long HIGHS = 0x8080808080808080L;
	private static final long GATHER = 0x0002040810204081L;

	private final byte separator;
	private final long bounds;
	private byte[] bytes = {};
	private int base;
	private int to;
	private long marks;

	/// @param separator a character up to a comma
	CellMarks(char separator) {
		this.separator = (byte) separator;
		this.bounds = ONES * (Math.max(separator, '"') + 1);
	}

	/// Begins a record.
	///
	/// @param end behind the last byte there is
	void begin(byte[] source, int from, int end) {
		bytes = source;
		base = from;
		to = end;
		marks = marks();
	}

	/// The position of the next separator, line feed or quote; behind the last byte when there is none.
	int next() {
		while (true) {
			while (marks == 0) {
				base += BLOCK;
				if (base >= to)
					return to;
				marks = marks();
			}
			int at = base + Long.numberOfTrailingZeros(marks);
			marks &= marks - 1;
			if (bytes[at] == separator || bytes[at] == '\n' || bytes[at] == '"')
				return at;
		}
	}

	private long marks() {
		if (base + BLOCK > to)
			return lastMarks();
		return eight(base) | eight(base + 8) << 8 | eight(base + 16) << 16 | eight(base + 24) << 24 | eight(base + 32) << 32
				| eight(base + 40) << 40 | eight(base + 48) << 48 | eight(base + 56) << 56;
	}

	private long eight(int at) {
		long word = Digits.word(bytes, at);
		return (~((word | HIGHS) - bounds | word) & HIGHS) * GATHER >>> 56;
	}

	private long lastMarks() {
		long found = 0;
		for (int i = 0; base + i < to; i++)
			if (bytes[base + i] == separator || bytes[base + i] == '\n' || bytes[base + i] == '"')
				found |= 1L << i;
		return found;
	}
}
