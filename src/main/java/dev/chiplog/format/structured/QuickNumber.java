package dev.chiplog.format.structured;

import dev.chiplog.format.Digits;

/// Reads short numbers eight digits at a time: up to seven digits, and as many behind a point; what is longer is left to [NumberReader].
public final class QuickNumber {

	/// No short number begins here.
	public static final int NONE = -1;

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
	public int read(byte[] bytes, int from) {
		if (from + REACH > bytes.length)
			return NONE;
		negative = bytes[from] == '-';
		int start = negative ? from + 1 : from;
		long word = Digits.word(bytes, start);
		int digits = Digits.count(word);
		if (digits == 0 || digits > Digits.MOST || digits > 1 && bytes[start] == '0')
			return NONE;
		mantissa = Digits.joined(word, digits);
		scale = 0;
		int at = start + digits;
		if (bytes[at] != '.')
			return at;
		word = Digits.word(bytes, at + 1);
		scale = Digits.count(word);
		if (scale == 0 || scale > Digits.MOST)
			return NONE;
		mantissa = mantissa * WHOLE_TENS[scale] + Digits.joined(word, scale);
		return at + 1 + scale;
	}

	/// Whether the number was written without a point.
	public boolean isWhole() {
		return scale == 0;
	}

	/// The number, when it [#isWhole()].
	public long whole() {
		return negative ? -mantissa : mantissa;
	}

	/// The double nearest to the number: both parts are exact, so one division is.
	public double decimal() {
		double magnitude = mantissa / TENS[scale];
		return negative ? -magnitude : magnitude;
	}
}
