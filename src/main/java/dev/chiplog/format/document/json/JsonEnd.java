package dev.chiplog.format.document.json;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/// Finds where a JSON value ends, checking the grammar (RFC 8259) on the way; where it is broken, tells how much of it is sound.
///
/// A line end inside a string breaks it, so that a string that lost its quote ends with its line. One thread's.
final class JsonEnd {
	private static final int BROKEN = -1;

	private byte[] open = new byte[64];
	private int depth;
	private int at;
	private int to;
	private int sound;
	private int soundDepth;
	private boolean ranOut;

	/// What may stand next.
	private enum Due {
		VALUE, ELEMENT_OR_CLOSE, NAME, NAME_OR_CLOSE, COLON, COMMA_OR_CLOSE
	}

	/// Behind the value that begins at a position; -1 when it is broken or not there whole.
	int of(byte[] bytes, int from, int end) {
		depth = 0;
		at = from;
		to = end;
		sound = from;
		soundDepth = 0;
		ranOut = false;
		Due due = Due.VALUE;
		while (true) {
			at = blank(bytes, at, to);
			if (at >= to) {
				ranOut = true;
				return BROKEN;
			}
			due = step(bytes, due);
			if (due == null)
				return BROKEN;
			if (due == Due.COMMA_OR_CLOSE) {
				if (depth == 0)
					return at;
				sound = at;
				soundDepth = depth;
			}
		}
	}

	/// Where the broken value could not be read on.
	int brokenAt() {
		return at;
	}

	/// Whether the value is broken only because there are no more bytes.
	boolean ranOut() {
		return ranOut;
	}

	/// Behind the last part of the broken value behind which it could have been closed; its first byte when there is none.
	int sound() {
		return sound;
	}

	/// What would close the broken value behind its sound part.
	byte[] closing() {
		byte[] closing = new byte[soundDepth];
		for (int i = 0; i < soundDepth; i++)
			closing[soundDepth - 1 - i] = open[i] == '{' ? (byte) '}' : (byte) ']';
		return closing;
	}

	/// Behind a value that is known to be sound.
	static int ofSound(byte[] bytes, int from, int to) {
		int depth = 0;
		int at = from;
		do {
			switch (bytes[at]) {
				case '"' -> at = closingQuote(bytes, at + 1, to);
				case '{', '[' -> depth++;
				case '}', ']' -> depth--;
				default -> {
					if (depth == 0)
						return word(bytes, at, to);
				}
			}
			at++;
		} while (depth > 0 && at < to);
		return at;
	}

	/// The first position that holds no white space.
	static int blank(byte[] bytes, int from, int to) {
		int at = from;
		while (at < to && (bytes[at] == ' ' || bytes[at] == '\t' || bytes[at] == '\r' || bytes[at] == '\n'))
			at++;
		return at;
	}

	private @Nullable Due step(byte[] bytes, Due due) {
		byte b = bytes[at];
		return switch (due) {
			case VALUE -> value(bytes, b);
			case ELEMENT_OR_CLOSE -> b == ']' ? close() : value(bytes, b);
			case NAME, NAME_OR_CLOSE -> {
				if (b == '}' && due == Due.NAME_OR_CLOSE)
					yield close();
				yield b == '"' && string(bytes) ? Due.COLON : null;
			}
			case COLON -> b == ':' ? past(Due.VALUE) : null;
			case COMMA_OR_CLOSE -> {
				boolean object = open[depth - 1] == '{';
				if (b == (object ? '}' : ']'))
					yield close();
				yield b == ',' ? past(object ? Due.NAME : Due.VALUE) : null;
			}
		};
	}

	private @Nullable Due value(byte[] bytes, byte b) {
		if (b == '{' || b == '[') {
			if (depth == open.length)
				open = Arrays.copyOf(open, 2 * depth);
			open[depth++] = b;
			return past(b == '{' ? Due.NAME_OR_CLOSE : Due.ELEMENT_OR_CLOSE);
		}
		if (b == '"')
			return string(bytes) ? Due.COMMA_OR_CLOSE : null;
		int end = word(bytes, at, to);
		if (end == at)
			return null;
		if (end == to && depth > 0) {
			ranOut = true;
			return null;
		}
		at = end;
		return Due.COMMA_OR_CLOSE;
	}

	private Due past(Due next) {
		at++;
		return next;
	}

	private Due close() {
		depth--;
		at++;
		return Due.COMMA_OR_CLOSE;
	}

	private boolean string(byte[] bytes) {
		int end = closingQuote(bytes, at + 1, to);
		boolean closed = end < to && bytes[end] == '"';
		ranOut = end >= to;
		at = Math.min(closed ? end + 1 : end, to);
		return closed;
	}

	/// The next quote that closes a string, or the line end before it.
	private static int closingQuote(byte[] bytes, int from, int to) {
		int at = from;
		while (at < to && bytes[at] != '"' && !isLineEnd(bytes[at]))
			at += bytes[at] == '\\' && at + 1 < to && !isLineEnd(bytes[at + 1]) ? 2 : 1;
		return at;
	}

	private static boolean isLineEnd(byte b) {
		return b == '\n' || b == '\r';
	}

	/// Behind a number or one of the words that JSON and its kin know, read loosely: who reads the record is strict.
	private static int word(byte[] bytes, int from, int to) {
		int at = from;
		while (at < to && (bytes[at] >= '0' && bytes[at] <= '9' || bytes[at] >= 'a' && bytes[at] <= 'z'
				|| bytes[at] >= 'A' && bytes[at] <= 'Z' || bytes[at] == '-' || bytes[at] == '+' || bytes[at] == '.'))
			at++;
		return at;
	}
}
