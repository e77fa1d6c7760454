package dev.chiplog.format.metric;

import dev.chiplog.format.layout.Characters;

/// The name before a value: one key, or a few words with perhaps a unit in parentheses behind them; one thread's.
final class MetricName {
	private static final int LONGEST_KEY = 40;
	private static final int LONGEST = 60;
	private static final int MOST_WORDS = 6;
	private static final int SHORTEST_ID = 8;
	private static final int LONGEST_REMARK = 24;

	/// By byte: whether a key may hold it.
	private static final boolean[] INNER = new boolean[256];

	static {
		for (int character = 0; character < 128; character++)
			INNER[character] = Characters.isLetterOrDigit((byte) character) || "_.-/@".indexOf(character) >= 0;
	}

	private int from;
	private int to;
	private int unitFrom;
	private int unitTo;
	private int words;
	private int ownerEnd;

	/// Behind the letters, digits, `_`, `.`, `-`, `/` and `@` of a key that begins with a letter or `_` here; `from` when there is none.
	static int keyEnd(byte[] bytes, int from, int to) {
		if (from >= to || !Characters.isLetter(bytes[from]) && bytes[from] != '_')
			return from;
		int at = from;
		while (at < to && isInner(bytes[at]))
			at++;
		return at;
	}

	/// Whether these bytes, as [#keyEnd] found them, may be the name of a field: no identifier of hexadecimal digits, no path.
	static boolean isKey(byte[] bytes, int from, int to) {
		if (to - from > LONGEST_KEY || !Characters.isLetterOrDigit(bytes[to - 1]) && bytes[to - 1] != '_')
			return false;
		boolean hexadecimal = to - from >= SHORTEST_ID;
		boolean digit = false;
		for (int at = from; at < to; at++) {
			int lower = bytes[at] | 0x20;
			digit |= Characters.isDigit(bytes[at]);
			hexadecimal &= Characters.isDigit(bytes[at]) || lower >= 'a' && lower <= 'f' || bytes[at] == '-';
			if (at > from && bytes[at] == '/' && bytes[at - 1] == '/')
				return false;
		}
		return !hexadecimal || !digit;
	}

	/// Reads the name that begins here, up to the colon, the equals sign between blanks, or the blank before a number.
	///
	/// @param listed whether names and numbers may follow each other with nothing but blanks between
	/// @return where the mark, or the blank, stands; -1 when no name begins here
	int read(byte[] bytes, int start, int end, boolean listed) {
		from = start;
		words = 0;
		unitFrom = 0;
		unitTo = 0;
		ownerEnd = -1;
		int at = start;
		int limit = Math.min(end, start + LONGEST);
		while (words < MOST_WORDS) {
			int behind = wordEnd(bytes, at, limit);
			if (behind == at || words == 0 && !isKey(bytes, at, behind))
				return -1;
			words++;
			if (ownerEnd < 0 && Quantity.isWord(bytes, behind, end, "'s ")) {
				ownerEnd = behind;
				behind += 2;
			}
			to = behind;
			int next = Characters.skipBlanks(bytes, behind, end);
			if (next >= end)
				return -1;
			if (bytes[next] == '(' && words > 0)
				return unit(bytes, next, end);
			if (bytes[next] == ':')
				return next;
			if (bytes[next] == '=')
				return next > behind && next + 1 < end && Characters.isBlank(bytes[next + 1]) ? next : -1;
			if (next > behind && beginsNumber(bytes, next, end, listed))
				return behind;
			if (next != behind + 1 || bytes[behind] != ' ' || bytes[behind - 1] == '.')
				return -1;
			at = next;
		}
		return -1;
	}

	int from() {
		return from;
	}

	/// Behind the last word, parentheses left out.
	int to() {
		return to;
	}

	int words() {
		return words;
	}

	/// Whether it says whose number it is: `valid_0's auc`.
	boolean isOwned() {
		return ownerEnd >= 0;
	}

	/// Behind what comes before `'s`.
	int ownerEnd() {
		return ownerEnd;
	}

	boolean hasParentheses() {
		return unitTo > unitFrom;
	}

	int unitFrom() {
		return unitFrom;
	}

	int unitTo() {
		return unitTo;
	}

	/// Whether it may be the name of a file or machine.
	boolean hasPoint(byte[] bytes) {
		for (int at = from; at < to; at++)
			if (bytes[at] == '.' || bytes[at] == '/')
				return true;
		return false;
	}

	/// The unit in parentheses; the name goes on to the colon behind it.
	private int unit(byte[] bytes, int open, int end) {
		int at = open + 1;
		while (at < end && at < open + 16 && (isInner(bytes[at]) || bytes[at] == '%'))
			at++;
		if (at == open + 1 || at >= end)
			return -1;
		if (bytes[at] == ')') {
			unitFrom = open + 1;
			unitTo = at;
		} else
			at = remarkEnd(bytes, at, end);
		if (at < 0)
			return -1;
		int mark = Characters.skipBlanks(bytes, at + 1, end);
		return mark < end && bytes[mark] == ':' ? mark : -1;
	}

	/// The parenthesis that closes a remark of a few words: `(higher is better)`.
	private static int remarkEnd(byte[] bytes, int from, int end) {
		int at = from;
		while (at < end && at < from + LONGEST_REMARK && (Characters.isLetter(bytes[at]) || bytes[at] == ' '))
			at++;
		return at < end && bytes[at] == ')' ? at : -1;
	}

	private static int wordEnd(byte[] bytes, int from, int to) {
		int at = from;
		while (at < to && isInner(bytes[at]))
			at++;
		return at;
	}

	/// Whether a number behind a blank ends the name; one that other words follow is a part of it.
	private static boolean beginsNumber(byte[] bytes, int at, int to, boolean listed) {
		boolean signed = bytes[at] == '-' || bytes[at] == '+';
		if (!Characters.isDigit(bytes[at]) && !(signed && at + 1 < to && Characters.isDigit(bytes[at + 1])))
			return false;
		int behind = at;
		while (behind < to && !Characters.isBlank(bytes[behind]))
			behind++;
		boolean closed = !Characters.isLetterOrDigit(bytes[behind - 1]);
		int next = Characters.skipBlanks(bytes, behind, to);
		boolean alone = closed || next == to || !Characters.isLetter(bytes[next]) || next > behind + 1;
		return alone || listed && NumberEnd.beginsBare(bytes, next, to);
	}

	/// Whether a key may hold this byte.
	static boolean isInner(byte character) {
		return INNER[character & 0xFF];
	}
}
