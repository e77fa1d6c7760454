package dev.chiplog.format.text;

import dev.chiplog.format.layout.Characters;

/// One token of a line's header with the separators behind it: a word, or what stands in brackets; one thread's.
final class HeaderToken {
	private static final int LONGEST = 120;

	private int from;
	private int to;
	private int next;
	private boolean bracketed;
	private boolean marked;
	private boolean delimited;
	private boolean beforeBracket;

	/// Reads the token that begins here.
	void read(byte[] bytes, int at, int end) {
		bracketed = at < end && closer(bytes[at]) != 0;
		if (bracketed)
			readBracketed(bytes, at, end);
		else
			readWord(bytes, at, end);
	}

	private void readBracketed(byte[] bytes, int at, int end) {
		byte closer = closer(bytes[at]);
		int close = at + 1;
		int limit = Math.min(end, at + LONGEST);
		while (close < limit && bytes[close] != closer)
			close++;
		from = Characters.skipBlanks(bytes, at + 1, close);
		to = close < limit ? Characters.trimEnd(bytes, from, close) : from;
		marked = false;
		delimited = true;
		beforeBracket = false;
		next = skipSeparators(bytes, Math.min(close + 1, end), end);
	}

	private void readWord(byte[] bytes, int at, int end) {
		int stop = at;
		while (stop < end && !endsWord(bytes, stop, end))
			stop++;
		from = at;
		to = stop;
		int behind = Characters.skipBlanks(bytes, stop, end);
		boolean colon = stop < end && bytes[stop] == ':';
		marked = colon || (behind < end && (bytes[behind] == '|' || isSeparateMark(bytes, behind, end)));
		delimited = stop == end || bytes[stop] != '=';
		beforeBracket = behind > stop && behind < end && bytes[behind] == '[';
		next = skipSeparators(bytes, stop, end);
	}

	private static boolean endsWord(byte[] bytes, int at, int end) {
		return switch (bytes[at]) {
			case ' ', '\t', '|', '[', ']', '(', ')', '<', '>', '"', ',', ';', '=' -> true;
			case ':' -> at + 1 == end || Characters.isBlank(bytes[at + 1]) || bytes[at + 1] == ':';
			default -> false;
		};
	}

	/// A dash or colon with blanks around it, or two colons.
	private static boolean isSeparateMark(byte[] bytes, int at, int end) {
		boolean doubled = bytes[at] == ':' && at + 1 < end && bytes[at + 1] == ':';
		return doubled || ((bytes[at] == '-' || bytes[at] == ':') && at + 1 < end && Characters.isBlank(bytes[at + 1]));
	}

	/// The position of the next byte that is neither blank nor a mark between the parts of a header.
	static int skipSeparators(byte[] bytes, int at, int end) {
		int position = at;
		while (position < end && isSeparator(bytes, position, end))
			position++;
		return position;
	}

	private static boolean isSeparator(byte[] bytes, int at, int end) {
		return switch (bytes[at]) {
			case ' ', '\t', '|', ']', ')', '>', ':', ',', ';' -> true;
			case '-' -> at + 1 < end && Characters.isBlank(bytes[at + 1]);
			default -> false;
		};
	}

	private static byte closer(byte opener) {
		return switch (opener) {
			case '[' -> ']';
			case '(' -> ')';
			case '<' -> '>';
			default -> 0;
		};
	}

	int from() {
		return from;
	}

	int to() {
		return to;
	}

	/// Where the next token begins.
	int next() {
		return next;
	}

	boolean isEmpty() {
		return to <= from;
	}

	/// Whether a colon, bar or dash behind the word says that it is a part of the header.
	boolean isMarked() {
		return marked;
	}

	/// Whether it is marked, or stood in brackets.
	boolean isClosed() {
		return marked || bracketed;
	}

	/// Whether it stood in brackets.
	boolean isBracketed() {
		return bracketed;
	}

	/// Whether a bracket opens behind the blanks behind it.
	boolean isBeforeBracket() {
		return beforeBracket;
	}

	/// Whether it is written without capitals, as words of a sentence are.
	boolean isLowerCase(byte[] bytes) {
		for (int i = from; i < to; i++)
			if (Characters.isCapital(bytes[i]))
				return false;
		return true;
	}

	/// Whether it ends as a level word must: not as the key of `key=value`.
	boolean isDelimited() {
		return delimited;
	}

	/// Whether it is the key of `key=value`.
	boolean isKey(byte[] bytes, int end) {
		return !bracketed && !delimited && to > from && to + 1 < end && bytes[to] == '=' && isName(bytes);
	}

	boolean isNumber(byte[] bytes) {
		for (int i = from; i < to; i++)
			if (!Characters.isDigit(bytes[i]))
				return false;
		return to > from;
	}

	boolean hasDigit(byte[] bytes) {
		for (int i = from; i < to; i++)
			if (Characters.isDigit(bytes[i]))
				return true;
		return false;
	}

	/// Whether it may be the name of a logger.
	boolean isName(byte[] bytes) {
		boolean letter = false;
		for (int i = from; i < to; i++) {
			if (!Characters.isName(bytes[i]))
				return false;
			letter |= Characters.isLetter(bytes[i]);
		}
		return letter;
	}

	/// Whether it is a path of at least three names, or of two joined by colons: no word of a sentence and no file.
	boolean isPackage(byte[] bytes) {
		int joints = 0;
		for (int i = from + 1; i + 1 < to; i++)
			if (bytes[i] == '.' || bytes[i] == ':') {
				boolean doubled = bytes[i] == ':' && bytes[i + 1] == ':';
				byte next = bytes[doubled ? i + 2 : i + 1];
				if (!Characters.isLetter(next) && next != '_')
					return false;
				joints += doubled ? 2 : 1;
				i += doubled ? 1 : 0;
			}
		return joints >= 2;
	}

	/// Whether it has a joint of a qualified name or a digit within, so that it is no word of a sentence.
	boolean looksQualified(byte[] bytes) {
		for (int i = from; i + 1 < to; i++)
			if (bytes[i] == '.' || bytes[i] == '_' || bytes[i] == ':' || Characters.isDigit(bytes[i]))
				return true;
		return false;
	}
}
