package dev.chiplog.format.structured;

import dev.chiplog.format.GrowingBytes;
/// Finds where a JSON value ends, checking its syntax on the way.
final class JsonSkip {

	/// Deeper values are left to the general reader.
	private static final int DEEPEST = 64;

	private static final int UNUSUAL = -1;
	private final NumberReader numbers = new NumberReader();
	private final GrowingBytes unescaped = new GrowingBytes();

	/// Behind the value that begins at a position; -1 when it is broken or unusual.
	int value(byte[] bytes, int at, int to) {
		return value(bytes, at, to, 0);
	}

	/// The first position that holds no white space (RFC 8259, 2).
	static int blank(byte[] bytes, int from, int to) {
		int at = from;
		while (at < to && (bytes[at] == ' ' || bytes[at] == '\t' || bytes[at] == '\r' || bytes[at] == '\n'))
			at++;
		return at;
	}

	/// Whether a word stands there.
	static boolean isWord(byte[] bytes, int at, int to, String word) {
		if (to - at < word.length())
			return false;
		for (int i = 0; i < word.length(); i++)
			if (bytes[at + i] != word.charAt(i))
				return false;
		return true;
	}

	private int value(byte[] bytes, int at, int to, int depth) {
		if (at >= to || depth > DEEPEST)
			return UNUSUAL;
		return switch (bytes[at]) {
			case '"' -> string(bytes, at, to);
			case '[' -> members(bytes, at + 1, to, depth, false, (byte) ']');
			case '{' -> members(bytes, at + 1, to, depth, true, (byte) '}');
			case 't' -> isWord(bytes, at, to, "true") ? at + 4 : UNUSUAL;
			case 'f' -> isWord(bytes, at, to, "false") ? at + 5 : UNUSUAL;
			case 'n' -> isWord(bytes, at, to, "null") ? at + 4 : UNUSUAL;
			default -> numbers.read(bytes, at, to);
		};
	}

	private int string(byte[] bytes, int at, int to) {
		int quote = ByteScan.either(bytes, at + 1, to, '"', '\\');
		if (quote < to && bytes[quote] == '\\') {
			quote = JsonText.closingQuote(bytes, quote, to);
			unescaped.clear();
			if (quote < 0 || !JsonText.unescape(bytes, at + 1, quote, unescaped))
				return UNUSUAL;
		}
		return quote < to ? quote + 1 : UNUSUAL;
	}

	private int members(byte[] bytes, int from, int to, int depth, boolean named, byte close) {
		int at = blank(bytes, from, to);
		if (at < to && bytes[at] == close)
			return at + 1;
		while (true) {
			at = named ? name(bytes, at, to) : at;
			if (at == UNUSUAL)
				return UNUSUAL;
			at = value(bytes, at, to, depth + 1);
			if (at == UNUSUAL)
				return UNUSUAL;
			at = blank(bytes, at, to);
			if (at >= to || bytes[at] != close && bytes[at] != ',')
				return UNUSUAL;
			if (bytes[at] == close)
				return at + 1;
			at = blank(bytes, at + 1, to);
		}
	}

	private int name(byte[] bytes, int at, int to) {
		int behind = at < to && bytes[at] == '"' ? string(bytes, at, to) : UNUSUAL;
		if (behind == UNUSUAL)
			return UNUSUAL;
		int colon = blank(bytes, behind, to);
		return colon < to && bytes[colon] == ':' ? blank(bytes, colon + 1, to) : UNUSUAL;
	}
}
