package dev.chiplog.format;

/// Finds lines in bytes.
public final class Lines {

	private Lines() {
	}

	/// The position of the next line feed at or behind `from`, or `to` when there is none.
	public static int end(byte[] bytes, int from, int to) {
		for (int i = from; i < to; i++)
			if (bytes[i] == '\n')
				return i;
		return to;
	}

	/// The end of a line with a carriage return before its line feed left out.
	public static int withoutCarriageReturn(byte[] bytes, int from, int to) {
		return to > from && bytes[to - 1] == '\r' ? to - 1 : to;
	}

	/// How many line feeds stand in the bytes.
	public static int count(byte[] bytes, int from, int to) {
		int count = 0;
		for (int i = from; i < to; i++)
			if (bytes[i] == '\n')
				count++;
		return count;
	}
}
