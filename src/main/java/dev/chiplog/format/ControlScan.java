package dev.chiplog.format;

import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.nio.ByteOrder;

/// Finds bytes that hardly ever occur in a line, eight bytes at a time, as [Lines] does.
public final class ControlScan {
	private static final VarHandle LONG = MethodHandles.byteArrayViewVarHandle(long[].class, ByteOrder.LITTLE_ENDIAN);
	private static final long LOW = 0x0101010101010101L;
	private static final long HIGH = 0x8080808080808080L;
	/// Added to seven bits of each byte, it sets the eighth of those that are a blank or above.
	private static final long ABOVE = (0x80 - ' ') * LOW;
	private static final long TABS = '\t' * LOW;

	private ControlScan() {
	}

	/// The position of the first such byte, or `to` when there is none.
	public static int find(byte[] bytes, int from, int to, byte wanted) {
		long all = LOW * wanted;
		int at = from;
		while (at + 32 <= to
				&& (zeros(bytes, at, all) | zeros(bytes, at + 8, all) | zeros(bytes, at + 16, all) | zeros(bytes, at + 24, all)) == 0)
			at += 32;
		for (; at + 8 <= to; at += 8) {
			long found = zeros(bytes, at, all);
			if (found != 0)
				return at + (Long.numberOfTrailingZeros(found) >>> 3);
		}
		for (; at < to; at++)
			if (bytes[at] == wanted)
				return at;
		return to;
	}

	/// The high bit of the first of eight bytes that is the one that is repeated in a word, and perhaps of bytes behind it.
	private static long zeros(byte[] bytes, int at, long repeated) {
		long others = (long) LONG.get(bytes, at) ^ repeated;
		return others - LOW & ~others & HIGH;
	}

	/// The position of the first byte that is one of two, or `to` when there is none.
	public static int findEither(byte[] bytes, int from, int to, byte first, byte second) {
		long firsts = LOW * first;
		long seconds = LOW * second;
		int at = from;
		for (; at + 8 <= to; at += 8) {
			long word = (long) LONG.get(bytes, at);
			long left = word ^ firsts;
			long right = word ^ seconds;
			long found = ((left - LOW) & ~left | (right - LOW) & ~right) & HIGH;
			if (found != 0)
				return at + (Long.numberOfTrailingZeros(found) >>> 3);
		}
		for (; at < to; at++)
			if (bytes[at] == first || bytes[at] == second)
				return at;
		return to;
	}

	/// The position of the first control character other than a tab, or `to` when there is none: in a plain line, its line feed.
	public static int findControl(byte[] bytes, int from, int to) {
		int at = from;
		for (; at + 8 <= to; at += 8) {
			long found = controls((long) LONG.get(bytes, at));
			if (found != 0)
				return at + (Long.numberOfTrailingZeros(found) >>> 3);
		}
		for (; at < to; at++)
			if (bytes[at] >= 0 && bytes[at] < ' ' && bytes[at] != '\t')
				return at;
		return to;
	}

	/// The high bit of each byte that is a control character other than a tab.
	private static long controls(long word) {
		long low = ~((word & ~HIGH) + ABOVE | word) & HIGH;
		if (low == 0)
			return 0;
		long others = word ^ TABS;
		return low & ((others & ~HIGH) + ~HIGH | others);
	}
}
