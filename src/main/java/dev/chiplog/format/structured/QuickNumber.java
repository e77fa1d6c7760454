package dev.chiplog.format.structured;

import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.nio.ByteOrder;

/// Reads short numbers eight digits at a time: up to seven digits, and as many behind a point; what is longer is left to [NumberReader].
///
/// Digits are counted with the carry trick of H. S. Warren, Hacker's Delight, 6-1, and joined by three multiplications, two digits, four
/// and eight at a time (J. Lee and D. Lemire, Quickly parsing eight digits, 2018).
final class QuickNumber {

	/// No short number begins here.
	static final int NONE = -1;

	private static final VarHandle WORDS = MethodHandles.byteArrayViewVarHandle(long[].class, ByteOrder.LITTLE_ENDIAN);
	private static final long ZEROS = 0x3030303030303030L;
	private static final long BEYOND_NINE = 0x7676767676767676L;
	private static final long HIGHS = 0x8080808080808080L;
	/// A sign, digits, a point and digits reach no farther.
	private static final int REACH = 2 + 2 * Long.BYTES;
	private static final long[] WHOLE_TENS = {1, 10, 100, 1_000, 10_000, 100_000, 1_000_000, 10_000_000};
	private static final double[] TENS = {1e0, 1e1, 1e2, 1e3, 1e4, 1e5, 1e6, 1e7};

	private boolean negative;
	private long mantissa;
	private int scale;

	/// Reads the number that begins with the digit or minus sign here.
	///
	/// Whoever asks looks what stands behind it: an exponent, say, goes on with the number.
	///
	/// @return behind its last digit, or [#NONE] also when it stands near the end of the array
	int read(byte[] bytes, int from) {
		if (from + REACH > bytes.length)
			return NONE;
		negative = bytes[from] == '-';
		int start = negative ? from + 1 : from;
		long word = (long) WORDS.get(bytes, start);
		int digits = digits(word);
		if (digits == 0 || digits == Long.BYTES || digits > 1 && bytes[start] == '0')
			return NONE;
		mantissa = joined(word, digits);
		scale = 0;
		int at = start + digits;
		if (bytes[at] != '.')
			return at;
		word = (long) WORDS.get(bytes, at + 1);
		scale = digits(word);
		if (scale == 0 || scale == Long.BYTES)
			return NONE;
		mantissa = mantissa * WHOLE_TENS[scale] + joined(word, scale);
		return at + 1 + scale;
	}

	/// Whether the number was written without a point.
	boolean isWhole() {
		return scale == 0;
	}

	/// The number, when it [#isWhole()].
	long whole() {
		return negative ? -mantissa : mantissa;
	}

	/// The double nearest to the number: both parts are exact, so one division is.
	double decimal() {
		double magnitude = mantissa / TENS[scale];
		return negative ? -magnitude : magnitude;
	}

	/// How many bytes from the lowest on are digits.
	private static int digits(long word) {
		long values = word ^ ZEROS;
		return Long.numberOfTrailingZeros((values + BEYOND_NINE | values) & HIGHS) >>> 3;
	}

	/// The number that the lowest bytes, at least one, write.
	private static long joined(long word, int digits) {
		long values = (word ^ ZEROS) << (Long.BYTES - digits) * 8;
		long pairs = values * 2561 >>> 8 & 0x00FF00FF00FF00FFL;
		long fours = pairs * 6553601 >>> 16 & 0x0000FFFF0000FFFFL;
		return fours * 42949672960001L >>> 32;
	}
}
