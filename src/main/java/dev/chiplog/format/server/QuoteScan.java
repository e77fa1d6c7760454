package dev.chiplog.format.server;

import dev.chiplog.format.Digits;

/// Finds the ends of words and of quoted texts in the lines of servers, eight bytes at a time.
///
/// What ends them lies below one value, or does so with one bit turned over, so that a byte costs one comparison, which tells the first
/// such byte of a word (H. S. Warren, Hacker's Delight, 6-1).
final class QuoteScan {
	private static final long ONES = 0x0101010101010101L;
	private static final long HIGHS = 0x8080808080808080L;
	private static final long LOWS = ONES * ('"' + 1);
	/// Turned over, a quote goes where the blank was, and no other printable character comes below it.
	private static final long TURN = ONES * ('"' ^ ' ');
	private static final long TURNED_LOWS = ONES * ('"' - 1);
	private static final long BACKSLASHES = ONES * '\\';

	private QuoteScan() {
	}

	/// The position of the next blank, exclamation mark, quote or control character; `to` when there is none.
	static int wordEnd(byte[] bytes, int from, int to) {
		int at = from;
		for (; at + Long.BYTES <= to; at += Long.BYTES) {
			long word = Digits.word(bytes, at);
			long found = word - LOWS & ~word & HIGHS;
			if (found != 0)
				return at + (Long.numberOfTrailingZeros(found) >>> 3);
		}
		while (at < to && (bytes[at] < 0 || bytes[at] > '"'))
			at++;
		return at;
	}

	/// The position of the next quote, backslash or control character; `to` when there is none.
	static int quote(byte[] bytes, int from, int to) {
		int at = from;
		for (; at + Long.BYTES <= to; at += Long.BYTES) {
			long word = Digits.word(bytes, at);
			long turned = word ^ TURN;
			long slashed = word ^ BACKSLASHES;
			long found = (turned - TURNED_LOWS & ~turned | slashed - ONES & ~slashed) & HIGHS;
			if (found != 0)
				return at + (Long.numberOfTrailingZeros(found) >>> 3);
		}
		while (at < to && bytes[at] != '"' && bytes[at] != '\\' && (bytes[at] < 0 || bytes[at] >= ' '))
			at++;
		return at;
	}
}
