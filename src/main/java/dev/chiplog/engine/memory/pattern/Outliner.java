package dev.chiplog.engine.memory.pattern;

import java.util.Arrays;

/// Takes everything that obviously varies out of messages. One thread.
final class Outliner {
	private byte[] out = new byte[512];
	private int length;

	/// The outline that was made last, at the beginning of an array that may be longer.
	byte[] bytes() {
		return out;
	}

	/// How many bytes the outline that was made last has.
	int length() {
		return length;
	}

	/// Makes the outline of a message: of its first line that is not blank.
	void outline(byte[] bytes, int from, int to) {
		length = 0;
		int at = from;
		while (at < to && (bytes[at] <= ' ' && bytes[at] >= 0))
			at++;
		while (at < to && bytes[at] != '\n') {
			int end = at;
			boolean varies = false;
			while (end < to && (bytes[end] > ' ' || bytes[end] < 0)) {
				varies |= bytes[end] >= '0' && bytes[end] <= '9';
				end++;
			}
			if (length > 0)
				append(' ');
			if (varies)
				append(Outline.VARIABLE);
			else
				for (int i = at; i < end; i++)
					append(bytes[i]);
			at = end;
			while (at < to && bytes[at] != '\n' && (bytes[at] <= ' ' && bytes[at] >= 0))
				at++;
		}
	}

	private void append(int value) {
		if (length == out.length)
			out = Arrays.copyOf(out, length * 2);
		out[length++] = (byte) value;
	}
}
