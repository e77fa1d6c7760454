package dev.chiplog.engine.memory.pattern;

import dev.chiplog.engine.memory.pattern.OutlineBuilder.Kind;
import java.util.Arrays;

/// Takes everything that varies by its looks out of messages: numbers, identifiers, addresses, paths, times, and values that hold such.
///
/// The rules are the same for all systems. P. He et al. ("Drain: An Online Log Parsing Approach with Fixed Depth Tree", ICWS 2017) and
/// Z. Jiang et al. ("A Large-Scale Evaluation for Log Parsing Techniques: How Far Are We?", ISSTA 2024) show how much is gained by taking
/// such words out first; they write expressions for each system by hand. One thread.
final class Outliner {
	private static final int LONGEST_QUOTED = 60;
	private static final int MOST_BYTES = 1 << 11;
	private static final int NO_VALUE = -1;

	private final OutlineBuilder out = new OutlineBuilder();
	private byte[] bytes = {};
	private int to;
	/// The first token of the value that is being read, behind `key=`.
	private int value = NO_VALUE;
	private int depth;
	/// Where the quotes that were opened last are closed.
	private int closing;
	/// The first token in quotes that hold no blank.
	private int inQuotes;

	/// The outline that was made last, at the beginning of an array that may be longer.
	byte[] bytes() {
		return out.bytes();
	}

	/// How many bytes the outline that was made last has.
	int length() {
		return out.length();
	}

	/// Makes the outline of a message: of its first line that is not blank, of which what stands beyond [#MOST_BYTES] varies.
	void outline(byte[] message, int from, int end) {
		out.clear();
		value = NO_VALUE;
		depth = 0;
		closing = -1;
		inQuotes = NO_VALUE;
		bytes = message;
		int at = from;
		while (at < end && Characters.isBlank(message[at]))
			at++;
		to = at;
		while (to < end && to - at < MOST_BYTES && message[to] != '\n')
			to++;
		while (to > at && to < end && message[to] < (byte) 0xC0)
			to--;
		while (at < to)
			at = token(at);
		endValue();
		if (to < end && message[to] != '\n')
			out.variable();
		out.trim();
	}

	/// @return behind the token
	private int token(int at) {
		byte first = bytes[at];
		if (Characters.isBlank(first))
			return blank(at);
		if (Characters.isForeign(first))
			return foreign(at);
		if (Characters.isPunctuation(first))
			return punctuation(at);
		int end = Math.max(pathEnd(at), Characters.isHex(first) ? HexGroups.end(bytes, at, to) : at);
		if (end > at) {
			out.variable();
			return end;
		}
		return word(at);
	}

	private int blank(int at) {
		if (depth == 0)
			endValue();
		else
			value = NO_VALUE;
		out.blank();
		int end = at;
		while (end < to && Characters.isBlank(bytes[end]))
			end++;
		return end;
	}

	private int foreign(int at) {
		if (out.last(1) == Kind.VARIABLE && Units.areMicroseconds(bytes, at, to))
			return at + Units.MICROSECONDS;
		int end = at;
		while (end < to && Characters.isForeign(bytes[end]))
			end++;
		out.word(bytes, at, end);
		return end;
	}

	private int punctuation(int at) {
		byte mark = bytes[at];
		switch (mark) {
			case '=' -> {
				boolean key = out.last(1) == Kind.WORD;
				out.punctuation(mark);
				value = key && at + 1 < to && bytes[at + 1] != '=' && !Characters.isBlank(bytes[at + 1]) ? out.size() : NO_VALUE;
				depth = 0;
			}
			case '(', '[', '{' -> {
				depth++;
				boolean empty = mark == '(' && at + 1 < to && bytes[at + 1] == ')' && out.last(1) == Kind.BLANK;
				out.punctuation(mark);
				if (empty)
					out.variable();
			}
			case ')', ']', '}' -> {
				if (depth == 0)
					endValue();
				else
					depth--;
				out.punctuation(mark);
			}
			case ',', ';' -> {
				if (depth == 0)
					endValue();
				out.punctuation(mark);
			}
			case '"', '\'' -> {
				return quoted(at);
			}
			case '<' -> {
				if (at + 1 < to && Characters.isDigit(bytes[at + 1]))
					return lessThan(at + 1);
				out.punctuation(mark);
			}
			default -> out.punctuation(mark);
		}
		return at + 1;
	}

	/// A value ends: when something in it varies, all of it does.
	private void endValue() {
		if (value != NO_VALUE && out.size() - value > 1 && out.varies(value))
			out.varyWithin(value);
		value = NO_VALUE;
	}

	/// Several words in quotes are one, as long as nothing in them varies; what is long, or varies behind a colon, is text that somebody gave.
	private int quoted(int at) {
		byte quote = bytes[at];
		if (at == closing && inQuotes != NO_VALUE && out.size() - inQuotes > 1 && out.varies(inQuotes))
			out.vary(inQuotes);
		inQuotes = NO_VALUE;
		out.punctuation(quote);
		if (at == closing || at > 0 && Characters.isName(bytes[at - 1]))
			return at + 1;
		int end = at + 1;
		boolean blank = false;
		boolean varies = false;
		while (end < to && bytes[end] != quote) {
			blank |= Characters.isBlank(bytes[end]);
			varies |= Characters.isDigit(bytes[end]) || bytes[end] == '/' || bytes[end] == '\\';
			end++;
		}
		boolean given = out.last(2) == Kind.BLANK && out.last(3) == Kind.PUNCTUATION && out.lastByte(3) == ':';
		boolean closed = end < to && (end + 1 == to || !Characters.isName(bytes[end + 1]));
		if (!closed && (!given || end - at <= LONGEST_QUOTED))
			return at + 1;
		closing = end;
		if (!isRequest(at + 1) && (end - at > LONGEST_QUOTED || given && blank && varies)) {
			out.variable();
			return end;
		}
		inQuotes = blank ? NO_VALUE : out.size();
		if (!blank || varies)
			return at + 1;
		byte[] word = Arrays.copyOfRange(bytes, at + 1, end);
		int length = 0;
		for (int i = 0; i < word.length; i++)
			if (!Characters.isBlank(word[i]))
				word[length++] = word[i];
			else if (length == 0 || word[length - 1] != Outline.QUOTED_BLANK)
				word[length++] = Outline.QUOTED_BLANK;
		out.word(word, 0, length);
		return end;
	}

	/// Whether a method of a request and a path begin here.
	private boolean isRequest(int at) {
		int end = at;
		while (end < to && bytes[end] >= 'A' && bytes[end] <= 'Z')
			end++;
		return end > at && end + 1 < to && bytes[end] == ' ' && (bytes[end + 1] == '/' || bytes[end + 1] == 'h');
	}

	/// A duration below one that is written with its unit, as `<1 sec`, is one number.
	private int lessThan(int at) {
		int end = at;
		while (end < to && (Characters.isDigit(bytes[end]) || bytes[end] == '.'))
			end++;
		int unit = end < to && bytes[end] == ' ' ? end + 1 : end;
		int behind = unit;
		while (behind < to && Characters.isLetter(bytes[behind]))
			behind++;
		out.variable();
		return Units.areTime(bytes, unit, behind) ? behind : end;
	}

	/// Behind a path or an address of the web that begins here, in which characters stand that end words; at its beginning when there is none.
	private int pathEnd(int at) {
		byte first = bytes[at];
		boolean rooted = (first == '/' || first == '~') && at + 1 < to && isPath(bytes[at + 1]);
		boolean drive = Characters.isLetter(first) && at + 2 < to && bytes[at + 1] == ':' && bytes[at + 2] == '\\';
		int end = at;
		if (!rooted && !drive) {
			while (end < to && (Characters.isName(bytes[end]) || bytes[end] == '+' || bytes[end] == '-'))
				end++;
			if (end == at || end + 3 >= to || bytes[end] != ':' || bytes[end + 1] != '/' || bytes[end + 2] != '/')
				return at;
		}
		while (end < to && !endsPath(bytes[end]))
			end++;
		while (end > at + 1 && (bytes[end - 1] == '.' || bytes[end - 1] == ':'))
			end--;
		return end;
	}

	private static boolean isPath(byte character) {
		return Characters.isName(character) || character == '.' || character == '@' || character == '%' || character == '+'
				|| character == '-';
	}

	private static boolean endsPath(byte character) {
		return character != '=' && character != ':' && Characters.isPunctuation(character) || Characters.isBlank(character);
	}

	private int word(int at) {
		int end = at;
		while (end < to && Characters.isPlain(bytes[end]) && (bytes[end] != '.' || !areLeaders(end)))
			end++;
		if (end == at)
			return leaders(at);
		int core = end;
		while (core > at && Characters.endsSentence(bytes[core - 1]))
			core--;
		if (core > at)
			plain(at, core, end);
		for (int i = core; i < end; i++)
			out.punctuation(bytes[i]);
		return end;
	}

	/// Whether dots that lead the eye to a number begin here, as in `wait state.......1`.
	private boolean areLeaders(int at) {
		if (at + 1 == to || bytes[at + 1] != '.')
			return false;
		int end = at;
		while (end < to && bytes[end] == '.')
			end++;
		return end < to && Characters.isDigit(bytes[end]);
	}

	private int leaders(int at) {
		int end = at;
		for (; bytes[end] == '.'; end++)
			out.punctuation('.');
		return end;
	}

	private void plain(int at, int core, int end) {
		boolean port = core == end && end + 1 < to && bytes[end] == ':' && Characters.isDigit(bytes[end + 1]);
		Words.Look look = Words.look(bytes, at, core);
		boolean numbered = look == Words.Look.NUMBERED;
		boolean valued = out.last(1) == Kind.PUNCTUATION && out.lastByte(1) == '=';
		if (look == Words.Look.VARYING || port && (numbered || Words.isHost(bytes, at, core)) || valued && Words.isNothing(bytes, at, core)
				|| out.lastSolid() == Kind.VARIABLE && Words.isClock(bytes, at, core) || isEmptyItem(at, core)
				|| numbered && out.lists(bytes, at, core))
			out.variable();
		else if (Words.isCalendar(bytes, at, core))
			out.calendar(bytes, at, core);
		else
			out.word(bytes, at, core);
	}

	/// Whether a dash or asterisks stand in the place of a value: at the end of a bracket, before another such, or asterisks before a number.
	private boolean isEmptyItem(int at, int end) {
		if (bytes[at] != '-' && bytes[at] != '*' || !isEmpty(at, end)
				|| out.lastSolid() != Kind.VARIABLE && !(out.lastSolid() == Kind.PUNCTUATION && isOpening(out.lastSolidByte())))
			return false;
		int next = end;
		while (next < to && bytes[next] == ' ')
			next++;
		int behind = next;
		while (behind < to && Characters.isPlain(bytes[behind]))
			behind++;
		return next < to && (bytes[next] == ')' || bytes[next] == ']' || isEmpty(next, behind)
				|| bytes[at] == '*' && Characters.isDigit(bytes[next]));
	}

	private boolean isEmpty(int from, int end) {
		if (end - from == 1 && bytes[from] == '-')
			return true;
		for (int i = from; i < end; i++)
			if (bytes[i] != '*')
				return false;
		return end - from > 1;
	}

	private static boolean isOpening(byte character) {
		return character == '[' || character == '(';
	}
}
