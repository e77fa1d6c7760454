package dev.chiplog.format.metric;

/// A word behind an equals sign that is sure to be read as one: no number, no quotes, no brackets, and no mark that would be left behind.
final class PlainWord {
	private static final int INNER = 0;
	private static final int ENDS = 1;
	private static final int UNSURE = 2;

	/// By byte: what it means within a word.
	private static final byte[] MEANINGS = new byte[256];

	static {
		for (char end : " \t\n\r,;|\"')]}".toCharArray())
			MEANINGS[end] = ENDS;
		for (char unsure : "([{\\".toCharArray())
			MEANINGS[unsure] = UNSURE;
	}

	private PlainWord() {
	}

	/// Whether words end before this byte.
	static boolean endsBefore(byte character) {
		return MEANINGS[character & 0xFF] == ENDS;
	}

	/// @return behind the word that begins here; -1 when none does that is sure to be a word
	static int end(byte[] bytes, int from, int to) {
		if (from >= to || !beginsWord(bytes, from, to))
			return -1;
		int at = from;
		while (at < to && MEANINGS[bytes[at] & 0xFF] == INNER)
			at++;
		boolean sure = at > from && (at == to || MEANINGS[bytes[at] & 0xFF] == ENDS);
		return sure && bytes[at - 1] != '.' && bytes[at - 1] != ':' ? at : -1;
	}

	private static boolean beginsWord(byte[] bytes, int from, int to) {
		return switch (bytes[from]) {
			case '0', '1', '2', '3', '4', '5', '6', '7', '8', '9', '+', '-', '=', '>', '~' -> false;
			case 'n', 'N', 'i', 'I' -> !Quantity.isWord(bytes, from, to, "nan") && !Quantity.isWord(bytes, from, to, "NaN")
					&& !Quantity.isWord(bytes, from, to, "inf") && !Quantity.isWord(bytes, from, to, "Infinity");
			default -> true;
		};
	}
}
