package dev.chiplog.engine.memory.pattern;

import java.util.Arrays;

/// The tokens of an outline, one after the other. One thread.
///
/// What varies and stands next to something else that varies makes one place of it, so that lists of different lengths, addresses with
/// ports and dates are one place each.
final class OutlineBuilder {
	/// What a token is.
	enum Kind {
		WORD, CALENDAR, BLANK, PUNCTUATION, VARIABLE
	}

	private byte[] bytes = new byte[512];
	private int[] starts = new int[64];
	private Kind[] kinds = new Kind[64];
	private int length;
	private int size;

	/// Forgets all tokens.
	void clear() {
		length = 0;
		size = 0;
	}

	/// The outline, at the beginning of an array that may be longer.
	byte[] bytes() {
		return bytes;
	}

	/// How many bytes the outline has.
	int length() {
		return length;
	}

	/// How many tokens there are.
	int size() {
		return size;
	}

	/// The kind of the token that is so many before the end, the last one being 1; blank beyond the first.
	Kind last(int back) {
		return back > size ? Kind.BLANK : kinds[size - back];
	}

	/// The first byte of the token that is so many before the end, the last one being 1; a blank beyond the first.
	byte lastByte(int back) {
		return back > size ? (byte) ' ' : bytes[starts[size - back]];
	}

	/// The kind of the last token that is no blank; blank when there is none.
	Kind lastSolid() {
		return last(last(1) == Kind.BLANK ? 2 : 1);
	}

	/// The first byte of the last token that is no blank; a blank when there is none.
	byte lastSolidByte() {
		return lastByte(last(1) == Kind.BLANK ? 2 : 1);
	}

	/// Whether a word goes on with a list: the word before is the same with another number, as in `node1, node2`, which varies from now on too.
	boolean lists(byte[] from, int start, int end) {
		int stem = Words.stem(from, start, end);
		int token = size - 1;
		if (stem == 0 || token < 0 || kinds[token] != Kind.BLANK && !isComma(token))
			return false;
		while (token >= 0 && (kinds[token] == Kind.BLANK || isComma(token)))
			token--;
		if (token < 0 || kinds[token] != Kind.WORD && (kinds[token] != Kind.VARIABLE || !isComma(token + 1)))
			return false;
		if (kinds[token] == Kind.VARIABLE)
			return true;
		int before = starts[token];
		int behind = starts[token + 1];
		if (Words.stem(bytes, before, behind) != stem || !Arrays.equals(bytes, before, before + stem, from, start, start + stem))
			return false;
		vary(token);
		return true;
	}

	private boolean isComma(int token) {
		return kinds[token] == Kind.PUNCTUATION && bytes[starts[token]] == ',';
	}

	/// Adds a word; a character of it that separates tokens must be replaced before.
	void word(byte[] from, int start, int end) {
		begin(Kind.WORD);
		append(from, start, end);
	}

	/// Adds the name of a day or a month.
	void calendar(byte[] from, int start, int end) {
		if (lastSolid() == Kind.VARIABLE) {
			variable();
			return;
		}
		begin(Kind.CALENDAR);
		append(from, start, end);
	}

	/// Adds a blank, unless there is one.
	void blank() {
		if (size > 0 && last(1) != Kind.BLANK)
			single(Kind.BLANK, ' ');
	}

	/// Adds a character that stands for itself.
	void punctuation(int character) {
		single(Kind.PUNCTUATION, character);
	}

	/// Adds something that varies.
	void variable() {
		dropCalendar();
		int from = size;
		while (from > 0 && separates(from - 1))
			from--;
		if (from > 0 && kinds[from - 1] == Kind.VARIABLE && joins(from)) {
			cut(from);
			return;
		}
		single(Kind.VARIABLE, Outline.VARIABLE);
	}

	/// Replaces the tokens from one on by something that varies.
	void vary(int from) {
		cut(from);
		single(Kind.VARIABLE, Outline.VARIABLE);
	}

	/// Replaces the tokens from one on by something that varies, in quotes when they are.
	void varyWithin(int from) {
		byte quote = lastByte(1);
		boolean quoted = size - from > 2 && bytes[starts[from]] == quote && (quote == '"' || quote == '\'');
		vary(quoted ? from + 1 : from);
		if (quoted)
			punctuation(quote);
	}

	/// Whether there is something that varies from a token on.
	boolean varies(int from) {
		for (int i = from; i < size; i++)
			if (kinds[i] == Kind.VARIABLE)
				return true;
		return false;
	}

	/// Drops a blank at the end.
	void trim() {
		if (size > 0 && last(1) == Kind.BLANK)
			cut(size - 1);
	}

	/// Days and months before a number belong to it.
	private void dropCalendar() {
		while (size >= 2 && last(1) == Kind.BLANK && kinds[size - 2] == Kind.CALENDAR)
			cut(size - 2);
	}

	private boolean separates(int token) {
		if (kinds[token] == Kind.BLANK)
			return true;
		boolean single = (token + 1 < size ? starts[token + 1] : length) - starts[token] == 1;
		return single && switch (bytes[starts[token]]) {
			case ',', ':', ';', '|', '<', '>', '-', '.' -> kinds[token] != Kind.VARIABLE;
			default -> false;
		};
	}

	/// Whether the separators from a token on hold a list together.
	private boolean joins(int from) {
		boolean blank = false;
		for (int i = from; i < size; i++)
			blank |= kinds[i] == Kind.BLANK;
		if (!blank)
			return true;
		int separators = size - from;
		return separators == 1 || separators == 2 && bytes[starts[from]] == ',' && last(1) == Kind.BLANK
				|| separators == 3 && bytes[starts[from + 1]] == '-' && kinds[from] == Kind.BLANK && last(1) == Kind.BLANK;
	}

	private void cut(int tokens) {
		if (tokens < size)
			length = starts[tokens];
		size = tokens;
	}

	private void single(Kind kind, int character) {
		begin(kind);
		if (length == bytes.length)
			bytes = Arrays.copyOf(bytes, length * 2);
		bytes[length++] = (byte) character;
	}

	private void begin(Kind kind) {
		if (size == starts.length) {
			starts = Arrays.copyOf(starts, size * 2);
			kinds = Arrays.copyOf(kinds, size * 2);
		}
		starts[size] = length;
		kinds[size++] = kind;
	}

	private void append(byte[] from, int start, int end) {
		if (length + end - start > bytes.length)
			bytes = Arrays.copyOf(bytes, Math.max(bytes.length * 2, length + end - start));
		System.arraycopy(from, start, bytes, length, end - start);
		length += end - start;
	}
}
