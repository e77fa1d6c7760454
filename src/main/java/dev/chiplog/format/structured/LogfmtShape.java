package dev.chiplog.format.structured;

import dev.chiplog.record.Role;
import dev.chiplog.record.RoleNames;
import java.nio.charset.StandardCharsets;

/// How many pairs and other words a line has, found without entering any name as a field; used again from line to line.
final class LogfmtShape {

	/// Pairs by which a line among others is told to be logfmt.
	private static final int CONVINCING = 3;

	private int pairs;
	private int words;
	private boolean known;

	/// Counts the pairs and words of the line that begins these bytes.
	///
	/// @return false when the line does not begin with a pair, or a quote is not closed
	boolean read(byte[] bytes, int from, int to) {
		pairs = 0;
		words = 0;
		known = false;
		int at = blank(bytes, from, to);
		if (at >= to || !beginsKey(bytes[at]))
			return false;
		while (at >= 0 && at < to && bytes[at] != '\n')
			at = pairOrWord(bytes, at, to);
		return at >= 0;
	}

	/// Whether there are enough pairs to tell logfmt among lines of other kinds.
	boolean isConvincing() {
		return pairs > words && (pairs >= CONVINCING || pairs == CONVINCING - 1 && known);
	}

	/// Whether the pairs are not lost among other words.
	boolean isMostlyPairs() {
		return pairs >= words;
	}

	/// Behind a key that begins there.
	static int keyEnd(byte[] bytes, int from, int to) {
		int at = from;
		while (at < to && !isBlank(bytes[at]) && bytes[at] != '=' && bytes[at] != '"')
			at++;
		return at;
	}

	/// Behind an unquoted value that begins there.
	static int valueEnd(byte[] bytes, int from, int to) {
		int at = from;
		while (at < to && !isBlank(bytes[at]))
			at++;
		return at;
	}

	/// The closing quote of a quoted value, which must be followed by a blank or the end; -1 when there is none.
	static int quotedEnd(byte[] bytes, int from, int to) {
		int quote = JsonText.closingQuote(bytes, from, to);
		return quote < 0 || quote + 1 < to && !isBlank(bytes[quote + 1]) ? -1 : quote;
	}

	/// Behind the blanks that stand there, but not behind the line's end.
	static int blank(byte[] bytes, int from, int to) {
		int at = from;
		while (at < to && bytes[at] != '\n' && isBlank(bytes[at]))
			at++;
		return at;
	}

	private int pairOrWord(byte[] bytes, int from, int to) {
		int end = keyEnd(bytes, from, to);
		boolean pair = end > from && end < to && bytes[end] == '=';
		if (pairs == 0 && !pair)
			return -1;
		if (!pair) {
			words++;
			return blank(bytes, valueEnd(bytes, from, to), to);
		}
		if (pairs++ < CONVINCING)
			known |= isKnown(bytes, from, end);
		if (end + 1 == to || bytes[end + 1] != '"')
			return blank(bytes, valueEnd(bytes, end + 1, to), to);
		int quote = quotedEnd(bytes, end + 2, to);
		return quote < 0 ? -1 : blank(bytes, quote + 1, to);
	}

	private static boolean isKnown(byte[] bytes, int from, int to) {
		Role role = RoleNames.roleOf(new String(bytes, from, to - from, StandardCharsets.UTF_8)).orElse(null);
		return role == Role.TIME || role == Role.LEVEL || role == Role.MESSAGE;
	}

	private static boolean beginsKey(byte letter) {
		return letter >= 'a' && letter <= 'z' || letter >= 'A' && letter <= 'Z' || letter == '_' || letter == '@';
	}

	private static boolean isBlank(byte letter) {
		return letter == ' ' || letter == '\t' || letter == '\r' || letter == '\n';
	}
}
