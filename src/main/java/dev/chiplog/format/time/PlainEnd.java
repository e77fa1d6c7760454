package dev.chiplog.format.time;

/// Where a stamp is sure to end without a zone: the bytes end, or a mark follows, or a blank with a mark, a digit or a dash behind it.
final class PlainEnd {
	/// Bit by bit, for the characters below 64 and those above: whether a stamp ends before it. A plus or a minus may begin a zone.
	private static final long LOW = ~bits('0', '9') & ~bits('+', '+') & ~bits('-', '-') & ~bits(' ', ' ');
	private static final long HIGH = ~bits('A', 'Z') & ~bits('a', 'z');

	private PlainEnd() {
	}

	/// @param at behind the stamp
	static boolean stands(byte[] bytes, int at, int to) {
		if (at >= to)
			return true;
		if (bytes[at] != ' ')
			return isMark(bytes[at]);
		if (at + 1 >= to)
			return true;
		byte behind = bytes[at + 1];
		return isMark(behind) || behind >= '0' && behind <= '9' || behind == '-' && at + 2 < to && bytes[at + 2] == ' ';
	}

	private static boolean isMark(byte character) {
		return character >= 0 && ((character < Long.SIZE ? LOW : HIGH) >>> character & 1) != 0;
	}

	private static long bits(char from, char to) {
		long bits = 0;
		for (int character = from; character <= to; character++)
			bits |= 1L << character;
		return bits;
	}
}
