package dev.chiplog.format.structured;

import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.nio.ByteOrder;

/// Finds single characters in bytes, eight bytes at a time.
///
/// A byte that equals the wanted one becomes zero by exclusive or; the first zero byte of a word is found as in H. S. Warren, Hacker's
/// Delight, 6-1.
final class ByteScan {
	private static final VarHandle WORDS = MethodHandles.byteArrayViewVarHandle(long[].class, ByteOrder.LITTLE_ENDIAN);
	private static final long ONES = 0x0101010101010101L;
	private static final long HIGHS = 0x8080808080808080L;

	private ByteScan() {
	}

	/// The position of the first byte that is one of two ASCII characters; `to` when there is none.
	static int either(byte[] bytes, int from, int to, char one, char other) {
		long ones = ONES * one;
		long others = ONES * other;
		int at = from;
		for (; at + Long.BYTES <= to; at += Long.BYTES) {
			long word = (long) WORDS.get(bytes, at);
			long found = zeroes(word ^ ones) | zeroes(word ^ others);
			if (found != 0)
				return at + (Long.numberOfTrailingZeros(found) >>> 3);
		}
		while (at < to && bytes[at] != one && bytes[at] != other)
			at++;
		return at;
	}

	/// The high bit of the lowest zero byte, and perhaps of bytes above it.
	private static long zeroes(long word) {
		return word - ONES & ~word & HIGHS;
	}
}
