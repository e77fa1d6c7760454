package dev.chiplog.bench.generate;

import java.io.Closeable;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

/// The bytes of a log on their way into a file; numbers become digits with no text between. One thread.
final class LineWriter implements Closeable {
	private static final int ROOM = 1 << 16;
	private static final int LONGEST_NUMBER = 20;
	private static final int UTF8_BYTES_PER_CHARACTER = 3;

	private final OutputStream out;
	private final byte[] bytes = new byte[ROOM];
	private int used;

	/// Begins a file, or one anew.
	LineWriter(Path file) throws IOException {
		out = Files.newOutputStream(file);
	}

	/// Writes a text as UTF-8.
	LineWriter text(String text) throws IOException {
		ensure(text.length() * UTF8_BYTES_PER_CHARACTER);
		int from = used;
		for (int at = 0; at < text.length(); at++) {
			char character = text.charAt(at);
			if (character >= 0x80) {
				used = from;
				return utf8(text);
			}
			bytes[used++] = (byte) character;
		}
		return this;
	}

	/// Writes a whole number.
	///
	/// @param number not negative
	LineWriter number(long number) throws IOException {
		return padded(number, 1);
	}

	/// Writes a whole number with zeros before it.
	///
	/// @param number not negative
	/// @param width the least number of digits
	LineWriter padded(long number, int width) throws IOException {
		ensure(LONGEST_NUMBER);
		int digits = width;
		for (long limit = power(width); digits < LONGEST_NUMBER - 1 && number >= limit; limit *= 10)
			digits++;
		long rest = number;
		for (int at = used + digits - 1; at >= used; at--) {
			bytes[at] = (byte) ('0' + rest % 10);
			rest /= 10;
		}
		used += digits;
		return this;
	}

	/// Writes a number with a decimal point as Java and Python print it: without zeros at its end, but at least one digit behind the point.
	///
	/// @param scaled the number times 10 to the power of `places`; not negative
	/// @param places at least 1
	LineWriter decimal(long scaled, int places) throws IOException {
		long power = power(places);
		number(scaled / power);
		long fraction = scaled % power;
		int width = places;
		for (; width > 1 && fraction % 10 == 0; width--)
			fraction /= 10;
		bytes[used++] = '.';
		return padded(fraction, width);
	}

	/// Writes the lowest hexadecimal digits of a number.
	LineWriter hexadecimal(long number, int digits) throws IOException {
		ensure(digits);
		for (int shift = 4 * (digits - 1); shift >= 0; shift -= 4)
			bytes[used++] = (byte) Character.forDigit((int) (number >>> shift) & 15, 16);
		return this;
	}

	@Override
	public void close() throws IOException {
		try (out) {
			out.write(bytes, 0, used);
		}
	}

	private LineWriter utf8(String text) {
		byte[] encoded = text.getBytes(StandardCharsets.UTF_8);
		System.arraycopy(encoded, 0, bytes, used, encoded.length);
		used += encoded.length;
		return this;
	}

	/// Makes room, with a byte to spare for a point.
	private void ensure(int room) throws IOException {
		if (used + room + 1 <= bytes.length)
			return;
		out.write(bytes, 0, used);
		used = 0;
	}

	private static long power(int exponent) {
		long power = 1;
		for (int times = 0; times < exponent; times++)
			power *= 10;
		return power;
	}
}
