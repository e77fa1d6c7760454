package dev.chiplog.format.structured;

import dev.chiplog.format.Digits;
import java.nio.charset.StandardCharsets;

/// Reads numbers of JSON's syntax (RFC 8259, 6) from bytes: no leading zeros, no plus sign, digits on both sides of the point.
public final class NumberReader {
	private static final byte[] NO_BYTES = {};

	/// Most digits that an unsigned 64-bit number always holds.
	private static final int EXACT_DIGITS = 19;

	/// Powers of ten that a double holds exactly.
	private static final double[] TENS = {1e0, 1e1, 1e2, 1e3, 1e4, 1e5, 1e6, 1e7, 1e8, 1e9, 1e10, 1e11, 1e12, 1e13, 1e14, 1e15, 1e16, 1e17,
			1e18, 1e19, 1e20, 1e21, 1e22};

	private static final long[] WHOLE_TENS = {1, 10, 100, 1_000, 10_000, 100_000, 1_000_000, 10_000_000};

	private byte[] bytes = NO_BYTES;
	private int from;
	private int end;
	private boolean negative;
	private boolean written;
	private long mantissa;
	private int digits;
	private int scale;

	/// Reads the number that begins at `start`.
	///
	/// @return behind its last byte; -1 when no number stands there
	public int read(byte[] source, int start, int to) {
		bytes = source;
		from = start;
		mantissa = 0;
		digits = 0;
		scale = 0;
		written = true;
		negative = start < to && source[start] == '-';
		int first = negative ? start + 1 : start;
		int at = digits(first, to);
		if (at == first || source[first] == '0' && at > first + 1)
			return -1;
		if (at < to && source[at] == '.') {
			int fraction = at + 1;
			at = digits(fraction, to);
			if (at == fraction)
				return -1;
			scale = fraction - at;
			written = false;
		}
		if (at < to && (source[at] | 0x20) == 'e') {
			at = exponent(at + 1, to);
			written = false;
		}
		end = at;
		return at;
	}

	/// Whether the number was written without point and exponent and fits 64 bits.
	public boolean isWhole() {
		return written && digits <= EXACT_DIGITS && (mantissa >= 0 || negative && mantissa == Long.MIN_VALUE);
	}

	/// Whether the number was written without point and exponent.
	public boolean isWrittenWhole() {
		return written;
	}

	/// The number, when it [#isWhole()].
	public long whole() {
		return negative ? -mantissa : mantissa;
	}

	/// The double nearest to the number.
	///
	/// Exact by one multiplication or division when both parts are exact (W. D. Clinger, How to read floating point numbers accurately,
	/// 1990); otherwise the library's slower way.
	public double decimal() {
		if (digits <= EXACT_DIGITS && mantissa >= 0 && mantissa <= 1L << 53 && Math.abs(scale) < TENS.length) {
			double magnitude = scale < 0 ? mantissa / TENS[-scale] : mantissa * TENS[scale];
			return negative ? -magnitude : magnitude;
		}
		return Double.parseDouble(new String(bytes, from, end - from, StandardCharsets.ISO_8859_1));
	}

	private int digits(int first, int to) {
		int at = first;
		if (at + Long.BYTES <= to) {
			long word = Digits.word(bytes, at);
			int count = Digits.count(word);
			if (count > 0 && count <= Digits.MOST) {
				add(word, count);
				return at + count;
			}
		}
		while (at < to) {
			int digit = bytes[at] - '0';
			if (digit < 0 || digit > 9)
				break;
			mantissa = mantissa * 10 + digit;
			if (mantissa != 0 || digits > 0)
				digits++;
			at++;
		}
		return at;
	}

	/// Adds up to seven digits at once; zeros before the first other digit do not count.
	private void add(long word, int count) {
		long value = Digits.joined(word, count);
		boolean begun = mantissa != 0 || digits > 0;
		digits += begun ? count : value == 0 ? 0 : count - Digits.zeros(word);
		mantissa = mantissa * WHOLE_TENS[count] + value;
	}

	private int exponent(int behind, int to) {
		boolean down = behind < to && bytes[behind] == '-';
		int first = down || behind < to && bytes[behind] == '+' ? behind + 1 : behind;
		int at = first;
		int exponent = 0;
		while (at < to && bytes[at] >= '0' && bytes[at] <= '9')
			exponent = Math.min(exponent * 10 + bytes[at++] - '0', 100_000);
		scale += down ? -exponent : exponent;
		return at == first ? -1 : at;
	}
}
