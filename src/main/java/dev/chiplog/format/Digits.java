package dev.chiplog.format;

import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.nio.ByteOrder;

/// Reads decimal digits eight at a time.
///
/// Digits are counted with the carry trick of H. S. Warren, Hacker's Delight, 6-1, and joined by three multiplications: pairs, fours and
/// eights (J. Lee and D. Lemire, Quickly parsing eight digits, 2018).
public final class Digits {

	/// Most digits that are read at once.
	public static final int MOST = Long.BYTES - 1;

	private static final VarHandle WORDS = MethodHandles.byteArrayViewVarHandle(long[].class, ByteOrder.LITTLE_ENDIAN);
	private static final long ZEROS = 0x3030303030303030L;
	private static final long BEYOND_NINE = 0x7676767676767676L;
	private static final long HIGHS = 0x8080808080808080L;

	private Digits() {
	}

	/// The eight bytes from here on, the first lowest.
	///
	/// @param at at most eight before the array's end
	public static long word(byte[] bytes, int at) {
		return (long) WORDS.get(bytes, at);
	}

	/// How many bytes of a word from its lowest on are digits.
	public static int count(long word) {
		long values = word ^ ZEROS;
		return Long.numberOfTrailingZeros((values + BEYOND_NINE | values) & HIGHS) >>> 3;
	}

	/// How many bytes of a word from its lowest on are the digit zero.
	public static int zeros(long word) {
		return Long.numberOfTrailingZeros(word ^ ZEROS) >>> 3;
	}

	/// The number that a word's lowest bytes, at least one, write.
	public static long joined(long word, int digits) {
		long values = (word ^ ZEROS) << (Long.BYTES - digits) * 8;
		long pairs = values * 2561 >>> 8 & 0x00FF00FF00FF00FFL;
		long fours = pairs * 6553601 >>> 16 & 0x0000FFFF0000FFFFL;
		return fours * 42949672960001L >>> 32;
	}
}
