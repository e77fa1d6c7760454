package dev.chiplog.format.structured;

import dev.chiplog.format.GrowingBytes;
/// The characters of JSON strings (RFC 8259, 7), read from bytes.
///
/// Bytes above 127 are taken as they are, whatever encoding they turn out to have; so are control characters, which some writers forget
/// to escape.
final class JsonText {
	private static final int BROKEN = -1;

	private JsonText() {
	}

	/// Where the string that begins behind its opening quote ends; escapes are passed over without being read.
	///
	/// @return the closing quote's position; -1 when there is none
	static int closingQuote(byte[] bytes, int from, int to) {
		int at = from;
		while (true) {
			at = ByteScan.either(bytes, at, to, '"', '\\');
			if (at >= to)
				return BROKEN;
			if (bytes[at] == '"')
				return at;
			at += 2;
		}
	}

	/// Appends a string's characters with its escapes resolved.
	///
	/// @param from behind the opening quote
	/// @param to the closing quote's position
	/// @return false when an escape is none of JSON's, or half of a surrogate pair
	static boolean unescape(byte[] bytes, int from, int to, GrowingBytes into) {
		int at = from;
		while (true) {
			int escape = ByteScan.either(bytes, at, to, '\\', '\\');
			into.append(bytes, at, escape);
			if (escape == to)
				return true;
			at = escape(bytes, escape + 1, to, into);
			if (at == BROKEN)
				return false;
		}
	}

	private static int escape(byte[] bytes, int at, int to, GrowingBytes into) {
		if (at >= to)
			return BROKEN;
		switch (bytes[at]) {
			case '"', '\\', '/' -> into.append(bytes[at]);
			case 'n' -> into.append('\n');
			case 't' -> into.append('\t');
			case 'r' -> into.append('\r');
			case 'b' -> into.append('\b');
			case 'f' -> into.append('\f');
			case 'u' -> {
				return unicode(bytes, at + 1, to, into);
			}
			default -> {
				return BROKEN;
			}
		}
		return at + 1;
	}

	private static int unicode(byte[] bytes, int at, int to, GrowingBytes into) {
		int unit = hexadecimal(bytes, at, to);
		if (unit == BROKEN || unit >= 0xDC00 && unit <= 0xDFFF)
			return BROKEN;
		if (unit < 0xD800 || unit > 0xDBFF) {
			into.appendCodePoint(unit);
			return at + 4;
		}
		boolean pair = at + 6 <= to && bytes[at + 4] == '\\' && bytes[at + 5] == 'u';
		int low = pair ? hexadecimal(bytes, at + 6, to) : BROKEN;
		if (low < 0xDC00 || low > 0xDFFF)
			return BROKEN;
		into.appendCodePoint(Character.toCodePoint((char) unit, (char) low));
		return at + 10;
	}

	/// The value of four hexadecimal digits; -1 when they are not four.
	private static int hexadecimal(byte[] bytes, int at, int to) {
		if (at + 4 > to)
			return BROKEN;
		int value = 0;
		for (int i = at; i < at + 4; i++) {
			int digit = Character.digit(bytes[i], 16);
			if (digit < 0)
				return BROKEN;
			value = value << 4 | digit;
		}
		return value;
	}
}
