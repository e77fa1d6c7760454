package dev.chiplog.format.structured;

import dev.chiplog.format.Digits;

/// Tells most cells that can be nothing but text by their first eight bytes.
///
/// Letters have a bit that no digit, sign or point has; of all letters only `e` stands in numbers, and only words of four or five letters
/// are values of another kind.
final class TextCells {
	private static final int LONGEST_WORD = 5;
	private static final long ONES = 0x0101010101010101L;
	private static final long HIGHS = 0x8080808080808080L;
	private static final long LETTERS = HIGHS >>> 1;
	private static final long SMALL = ONES * ' ';
	private static final long EXPONENTS = ONES * 'e';

	private TextCells() {
	}

	/// Whether the cell is sure to be a text; many texts are not that sure.
	static boolean isText(byte[] bytes, int from, int to) {
		int length = to - from;
		if (length <= LONGEST_WORD || from + Long.BYTES > bytes.length)
			return false;
		long word = Digits.word(bytes, from) << 8 * Math.max(0, Long.BYTES - length);
		long exponents = ((word | SMALL) ^ EXPONENTS) - ONES & ~((word | SMALL) ^ EXPONENTS) & HIGHS;
		return ((word & LETTERS) << 1 & ~exponents | word & HIGHS) != 0;
	}
}
