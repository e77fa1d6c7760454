package dev.chiplog.format.metric;

import dev.chiplog.format.layout.Characters;

/// Tells what may stand behind a number that is the whole value of a pair, and what shows that it is a part of something else.
final class NumberEnd {
	private static final int LONGEST_UNIT = 16;

	private NumberEnd() {
	}

	/// Whether a number that is joined to its name ends here: nothing that goes on a word, a clock, an address or a date follows.
	static boolean ends(byte[] bytes, int at, int to) {
		if (at >= to)
			return true;
		return switch (bytes[at]) {
			case ' ', '\t', '\n', '\r', ';', '|', ')', ']', '}', '>', '"', '\'' -> true;
			case ',' -> at + 1 == to || !Characters.isDigit(bytes[at + 1]);
			case '.' -> at + 1 == to || Characters.isBlank(bytes[at + 1]) || bytes[at + 1] == '\n';
			default -> false;
		};
	}

	/// Whether a number behind a colon and a blank ends the pair here: a mark, two blanks or the next pair follows, and no sentence.
	static boolean endsPair(byte[] bytes, int at, int to) {
		if (!ends(bytes, at, to))
			return false;
		int next = Characters.skipBlanks(bytes, at, to);
		if (next == at || next == to || next > at + 1 || bytes[at] == '\t')
			return true;
		return switch (bytes[next]) {
			case '|', '(', '[', '{', ',', ';', '\n', '\r', '/', '#' -> true;
			case '-' -> next + 1 < to && Characters.isBlank(bytes[next + 1]);
			default -> beginsPair(bytes, next, to);
		};
	}

	/// Whether a number with nothing but a blank before it ends a cell of a list here.
	static boolean endsCell(byte[] bytes, int at, int to) {
		if (at >= to)
			return true;
		int next = Characters.skipBlanks(bytes, at, to);
		return next == to || next > at + 1 || bytes[at] == '\t' || switch (bytes[next]) {
			case '|', ';', '\n', '\r', ')', ']' -> true;
			case '-' -> next > at && next + 1 < to && Characters.isBlank(bytes[next + 1]);
			case ',' -> next + 1 == to || Characters.isBlank(bytes[next + 1]);
			case ':' -> next == at && next + 1 < to && Characters.isBlank(bytes[next + 1]);
			default -> false;
		};
	}

	/// Where the number begins that stands in parentheses behind a blank, blanks skipped; -1 when none does.
	static int parenthesised(byte[] bytes, int at, int to) {
		int open = Characters.skipBlanks(bytes, at, to);
		if (open == at || open >= to || bytes[open] != '(')
			return -1;
		int number = Characters.skipBlanks(bytes, open + 1, to);
		return number < to && (Characters.isDigit(bytes[number]) || bytes[number] == '-' || bytes[number] == '+') ? number : -1;
	}

	/// Whether a name and, behind a blank, a number with a fraction stand here.
	static boolean beginsBare(byte[] bytes, int from, int to) {
		int end = MetricName.keyEnd(bytes, from, to);
		int at = Characters.skipBlanks(bytes, end, to);
		if (end == from || at == end)
			return false;
		int digit = at < to && bytes[at] == '-' ? at + 1 : at;
		int behind = digit;
		while (behind < to && Characters.isDigit(bytes[behind]))
			behind++;
		return behind > digit && behind + 1 < to
				&& (bytes[behind] == '.' && Characters.isDigit(bytes[behind + 1]) || bytes[behind] == 'e' && bytes[behind + 1] == '-');
	}

	/// Whether a unit is of something a second.
	static boolean isRate(byte[] bytes, int from, int to) {
		return to - from > 2 && Quantity.isWord(bytes, to - 2, to, "/s") || to - from > 4 && Quantity.isWord(bytes, to - 4, to, "/sec");
	}

	/// Where the word begins that may be the unit of a number.
	static int unitStart(byte[] bytes, int at, int to) {
		return Characters.skipBlanks(bytes, at, to);
	}

	/// Behind the one word that stands between the number and the end of its cell (`43.1 tokens/s,`); -1 when there is none.
	static int unitWord(byte[] bytes, int at, int to) {
		int start = unitStart(bytes, at, to);
		if (start != at + 1)
			return -1;
		int end = start;
		while (end < to && (Characters.isLetter(bytes[end]) || bytes[end] == '/'))
			end++;
		boolean cell = end == to || switch (bytes[end]) {
			case ',', ';', '|', ')', ']', '\n', '\r' -> true;
			case '.' -> end + 1 == to;
			default -> false;
		};
		return end > start && end - start <= LONGEST_UNIT && cell ? end : -1;
	}

	private static boolean beginsPair(byte[] bytes, int from, int to) {
		int end = MetricName.keyEnd(bytes, from, to);
		return end > from && end < to && (bytes[end] == '=' || bytes[end] == ':');
	}
}
