package dev.chiplog.format.time;

import java.nio.charset.StandardCharsets;

/// A position in a range of bytes that moves over digits and single characters; one thread's, reused from stamp to stamp.
final class ByteScanner {
	private byte[] bytes = new byte[0];
	private int at;
	private int to;

	void reset(byte[] bytes, int from, int to) {
		this.bytes = bytes;
		this.at = from;
		this.to = to;
	}

	int at() {
		return at;
	}

	void moveTo(int position) {
		at = position;
	}

	void skip(int count) {
		at += count;
	}

	int left() {
		return to - at;
	}

	/// The byte so far ahead, or -1 behind the end.
	int peek(int ahead) {
		return at + ahead < to ? bytes[at + ahead] & 0xFF : -1;
	}

	boolean take(char expected) {
		if (peek(0) != expected)
			return false;
		at++;
		return true;
	}

	/// Moves behind these bytes if they stand here.
	boolean take(byte[] expected) {
		for (int i = 0; i < expected.length; i++)
			if (at + i >= to || bytes[at + i] != expected[i])
				return false;
		at += expected.length;
		return true;
	}

	boolean takeBlanks() {
		int start = at;
		while (peek(0) == ' ')
			at++;
		return at > start;
	}

	/// How many digits stand from so far ahead on.
	int digitsAhead(int ahead) {
		int count = 0;
		while (isDigit(peek(ahead + count)))
			count++;
		return count;
	}

	/// The number that the next digits spell; the caller knows that they are digits and fit.
	long number(int digits) {
		long number = 0;
		for (int i = 0; i < digits; i++)
			number = number * 10 + (bytes[at + i] - '0');
		at += digits;
		return number;
	}

	/// A number of one or two digits, or -1 (and no move) when there is none.
	int shortNumber() {
		int digits = digitsAhead(0);
		return digits == 1 || digits == 2 ? (int) number(digits) : -1;
	}

	/// The next so many bytes.
	String text(int length) {
		return new String(bytes, at, length, StandardCharsets.UTF_8);
	}

	static boolean isDigit(int character) {
		return character >= '0' && character <= '9';
	}

	static boolean isLetter(int character) {
		int lower = character | 0x20;
		return lower >= 'a' && lower <= 'z';
	}
}
