package dev.chiplog.format;

import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.nio.ByteOrder;

/// Finds lines in bytes, eight bytes at a time.
///
/// A zero byte is found with the carry trick of Hacker's Delight (H. S. Warren, 2nd edition, 6-1), applied to the bytes xor a line feed.
public final class Lines {
	private static final VarHandle LONG = MethodHandles.byteArrayViewVarHandle(long[].class, ByteOrder.LITTLE_ENDIAN);
	private static final long LINE_FEEDS = 0x0A0A0A0A0A0A0A0AL;
	private static final long HIGH = 0x8080808080808080L;

	private Lines() {
	}

	/// The position of the next line feed at or behind `from`, or `to` when there is none.
	public static int end(byte[] bytes, int from, int to) {
		return ControlScan.find(bytes, from, to, (byte) '\n');
	}

	/// The position of the last line feed before `to`, or `from - 1` when there is none.
	public static int lastEnd(byte[] bytes, int from, int to) {
		int at = to - 1;
		while (at >= from && bytes[at] != '\n')
			at--;
		return at;
	}

	/// The end of a line with a carriage return before its line feed left out.
	public static int withoutCarriageReturn(byte[] bytes, int from, int to) {
		return to > from && bytes[to - 1] == '\r' ? to - 1 : to;
	}

	/// The end of a text with all line ends and blanks at its end left out.
	public static int withoutBlankEnd(byte[] bytes, int from, int to) {
		int end = to;
		while (end > from && (bytes[end - 1] == '\n' || bytes[end - 1] == '\r' || bytes[end - 1] == ' ' || bytes[end - 1] == '\t'))
			end--;
		return end;
	}

	/// Whether a line has nothing but blanks.
	public static boolean isBlank(byte[] bytes, int from, int to) {
		return withoutBlankEnd(bytes, from, to) == from;
	}

	/// How many line feeds stand in the bytes.
	public static int count(byte[] bytes, int from, int to) {
		int count = 0;
		int at = from;
		for (; at + 8 <= to; at += 8) {
			long zeros = (long) LONG.get(bytes, at) ^ LINE_FEEDS;
			// exact for every byte, unlike the borrow of a search, which only promises the first
			count += Long.bitCount(~(((zeros & ~HIGH) + ~HIGH) | zeros | ~HIGH));
		}
		for (; at < to; at++)
			if (bytes[at] == '\n')
				count++;
		return count;
	}
}
