package dev.chiplog.engine.memory.search;

import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.nio.ByteOrder;

/// A run of bytes whose ASCII letters may stand in either case.
///
/// Two of its bytes, the rarest in logs, are compared at eight places at once, and only where both are right the rest is looked at: the
/// two-byte search of A. Gallant's `memchr` (`memmem`, "generic SIMD"), with a word of eight bytes in place of a vector.
final class ByteNeedle implements Needle {
	private static final VarHandle WORD = MethodHandles.byteArrayViewVarHandle(long[].class, ByteOrder.LITTLE_ENDIAN);
	private static final long ONES = 0x0101010101010101L;
	private static final long HIGHS = 0x8080808080808080L;
	private static final int STRIDE = 32;

	private final byte[] lower;
	private final int first;
	private final int second;
	private final long firstByte;
	private final long secondByte;
	private final long firstFold;
	private final long secondFold;

	/// @param phrase at least one byte; letters in either case
	ByteNeedle(byte[] phrase) {
		lower = new byte[phrase.length];
		for (int i = 0; i < lower.length; i++)
			lower[i] = folded(phrase[i]);
		first = ByteRarity.rarest(lower, -1);
		second = ByteRarity.rarest(lower, lower[first]);
		firstByte = ONES * (lower[first] & 0xff);
		secondByte = ONES * (lower[second] & 0xff);
		firstFold = fold(lower[first]);
		secondFold = fold(lower[second]);
	}

	@Override
	public int find(byte[] bytes, int from, int to) {
		int end = to - lower.length + 1;
		int readable = bytes.length - Math.max(first, second) - Long.BYTES;
		int at = from;
		for (int last = Math.min(end - STRIDE, readable - STRIDE + Long.BYTES); at <= last; at += STRIDE) {
			long here = places(bytes, at);
			long next = places(bytes, at + 8);
			long third = places(bytes, at + 16);
			long fourth = places(bytes, at + 24);
			if ((here | next | third | fourth) == 0)
				continue;
			int found = whole(bytes, at, here, end);
			found = found >= 0 ? found : whole(bytes, at + 8, next, end);
			found = found >= 0 ? found : whole(bytes, at + 16, third, end);
			found = found >= 0 ? found : whole(bytes, at + 24, fourth, end);
			if (found >= 0)
				return found;
		}
		for (; at < end && at <= readable; at += 8) {
			int found = whole(bytes, at, places(bytes, at), end);
			if (found >= 0)
				return found;
		}
		for (; at < end; at++)
			if (standsAt(bytes, at))
				return at;
		return -1;
	}

	/// A high bit for each of the eight places from `at` on where both bytes may be right; above a right one it may err.
	private long places(byte[] bytes, int at) {
		long differences = ((long) WORD.get(bytes, at + first) | firstFold) ^ firstByte
				| ((long) WORD.get(bytes, at + second) | secondFold) ^ secondByte;
		return differences - ONES & ~differences & HIGHS;
	}

	private int whole(byte[] bytes, int at, long places, int end) {
		for (long left = places; left != 0; left &= left - 1) {
			int place = at + (Long.numberOfTrailingZeros(left) >>> 3);
			if (place < end && standsAt(bytes, place))
				return place;
		}
		return -1;
	}

	private boolean standsAt(byte[] bytes, int at) {
		for (int i = 0; i < lower.length; i++)
			if (folded(bytes[at + i]) != lower[i])
				return false;
		return true;
	}

	/// What sets a letter to lower case, in each of eight bytes.
	private static long fold(byte lower) {
		return lower >= 'a' && lower <= 'z' ? ONES * 0x20 : 0;
	}

	private static byte folded(byte character) {
		return character >= 'A' && character <= 'Z' ? (byte) (character + 32) : character;
	}
}
