package dev.chiplog.format.metric;

import dev.chiplog.format.structured.NumberReader;

/// A list or tuple as Python and JSON write it; one thread's.
final class ListLiteral {
	private final NumberReader numbers = new NumberReader();
	private boolean json;

	/// Finds the end of the list that opens here.
	///
	/// @return behind its closing bracket; -1 when it is not closed
	int end(byte[] bytes, int from, int to) {
		int depth = 0;
		byte quote = 0;
		for (int at = from; at < to; at++) {
			byte character = bytes[at];
			if (quote != 0) {
				if (character == '\\')
					at++;
				else if (character == quote)
					quote = 0;
			} else if (character == '\'' || character == '"')
				quote = character;
			else if (character == '[' || character == '(' || character == '{')
				depth++;
			else if ((character == ']' || character == ')' || character == '}') && --depth == 0) {
				json = isNumbers(bytes, from, at + 1);
				return at + 1;
			}
		}
		return -1;
	}

	/// Whether the list whose end was found is one of JSON numbers, so that its text is JSON.
	boolean isJson() {
		return json;
	}

	private boolean isNumbers(byte[] bytes, int from, int to) {
		if (bytes[from] != '[' || bytes[to - 1] != ']')
			return false;
		int at = from + 1;
		while (true) {
			at = skip(bytes, at, to);
			int behind = numbers.read(bytes, at, to);
			if (behind < 0)
				return at == to - 1 && at == skip(bytes, from + 1, to);
			at = skip(bytes, behind, to);
			if (at == to - 1)
				return true;
			if (bytes[at++] != ',')
				return false;
		}
	}

	private static int skip(byte[] bytes, int from, int to) {
		int at = from;
		while (at < to && (bytes[at] == ' ' || bytes[at] == '\n' || bytes[at] == '\t' || bytes[at] == '\r'))
			at++;
		return at;
	}
}
