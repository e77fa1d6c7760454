package dev.chiplog.format.document;

import dev.chiplog.format.Lines;

/// A stretch of a document that could not be read, as a line that no reader of JSON takes for an object.
public final class BrokenText {
	/// More of it tells nothing; the original still has all.
	private static final int LONGEST = 1024 * 1024;

	private BrokenText() {
	}

	/// The stretch without blanks around it, its control characters as blanks; never blank.
	public static byte[] line(byte[] bytes, int from, int to) {
		int start = from;
		while (start < to && bytes[start] >= 0 && bytes[start] <= ' ')
			start++;
		int end = Math.min(Lines.withoutBlankEnd(bytes, start, to), start + LONGEST);
		if (start >= end)
			return new byte[]{'?'};
		byte[] line = java.util.Arrays.copyOfRange(bytes, start, end);
		for (int i = 0; i < line.length; i++)
			if (line[i] >= 0 && line[i] < ' ')
				line[i] = ' ';
		return line;
	}
}
