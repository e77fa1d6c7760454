package dev.chiplog.format.structured;

import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.nio.ByteOrder;

/// Finds where a cell of separated values ends, eight bytes at a time: at the separator, a line feed, or a quote, with which nothing is usual.
///
/// A byte that equals the wanted one becomes zero by exclusive or; the first zero byte of a word is found as in H. S. Warren, Hacker's
/// Delight, 6-1.
final class CellEnd {
	private static final VarHandle WORDS = MethodHandles.byteArrayViewVarHandle(long[].class, ByteOrder.LITTLE_ENDIAN);
	private static final long ONES = 0x0101010101010101L;
	private static final long HIGHS = 0x8080808080808080L;
	private static final long FEEDS = ONES * '\n';
	private static final long QUOTES = ONES * '"';

	private final byte separator;
	private final long separators;

	CellEnd(byte separator) {
		this.separator = separator;
		this.separators = ONES * separator;
	}

	/// The position of the first separator, line feed or quote; `to` when there is none.
	int find(byte[] bytes, int from, int to) {
		int at = from;
		for (; at + Long.BYTES <= to; at += Long.BYTES) {
			long word = (long) WORDS.get(bytes, at);
			long found = zeroes(word ^ separators) | zeroes(word ^ FEEDS) | zeroes(word ^ QUOTES);
			if (found != 0)
				return at + (Long.numberOfTrailingZeros(found) >>> 3);
		}
		while (at < to && bytes[at] != separator && bytes[at] != '\n' && bytes[at] != '"')
			at++;
		return at;
	}

	/// The high bit of the lowest zero byte, and perhaps of bytes above it.
	private static long zeroes(long word) {
		return word - ONES & ~word & HIGHS;
	}
}
