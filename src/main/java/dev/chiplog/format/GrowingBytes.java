package dev.chiplog.format;

import java.util.Arrays;

/// Bytes that are appended to and used again from the start for the next event.
public final class GrowingBytes {
	private byte[] array = new byte[1024];
	private int length;

	/// The bytes so far stand at its beginning; another array once more are appended.
	public byte[] array() {
		return array;
	}

	/// How many bytes were appended since the last clear.
	public int length() {
		return length;
	}

	/// Forgets everything.
	public void clear() {
		length = 0;
	}

	/// Forgets what was appended since the length was this one.
	public void cutTo(int shorter) {
		length = shorter;
	}

	/// Appends the low eight bits.
	public void append(int value) {
		reserve(1);
		array[length++] = (byte) value;
	}

	/// Appends a range of other bytes.
	public void append(byte[] bytes, int from, int to) {
		reserve(to - from);
		System.arraycopy(bytes, from, array, length, to - from);
		length += to - from;
	}

	/// Appends a character as UTF-8 (RFC 3629, 3).
	public void appendCodePoint(int character) {
		if (character < 0x80) {
			append(character);
		} else if (character < 0x800) {
			append(0xC0 | character >> 6);
			append(0x80 | character & 0x3F);
		} else if (character < 0x10000) {
			append(0xE0 | character >> 12);
			append(0x80 | character >> 6 & 0x3F);
			append(0x80 | character & 0x3F);
		} else {
			append(0xF0 | character >> 18);
			append(0x80 | character >> 12 & 0x3F);
			append(0x80 | character >> 6 & 0x3F);
			append(0x80 | character & 0x3F);
		}
	}

	private void reserve(int more) {
		if (length + more > array.length)
			array = Arrays.copyOf(array, Math.max(length + more, 2 * array.length));
	}
}
