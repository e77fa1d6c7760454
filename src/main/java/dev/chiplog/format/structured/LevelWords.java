package dev.chiplog.format.structured;

import dev.chiplog.record.Level;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// The level words met so far, found by their bytes, so that a word costs a string only when it is new.
final class LevelWords {

	private static final byte ESCAPE = 0x1B;

	/// A longer text is no level word.
	private static final int LONGEST = 24;

	/// Words that are levels behind a level's key only: npm's, and Kubernetes' of events.
	private static final Map<String, Level> OTHERS = Map.of("silly", Level.TRACE, "http", Level.INFO, "normal", Level.INFO);
	private static final Map<Level, Integer> SLOG_STARTS = Map.of(Level.DEBUG, -4, Level.INFO, 0, Level.WARNING, 4, Level.ERROR, 8);

	/// Words that fit; a field with more different words than this is no level.
	private static final int SLOTS = 256;

	/// A word and what it names; null when it is no level.
	private record Word(byte[] bytes, @Nullable Level level) {
	}

	private final @Nullable Word[] words = new Word[SLOTS];
	private int size;

	/// The level that a word names, as [Level#ofWord] says; null when it names none.
	@Nullable
	Level level(byte[] bytes, int from, int to) {
		if (to - from > LONGEST || to <= from)
			return null;
		int slot = JsonKeys.hash(bytes, from, to) & SLOTS - 1;
		for (Word word = words[slot]; word != null; word = words[slot]) {
			if (Arrays.equals(word.bytes, 0, word.bytes.length, bytes, from, to))
				return word.level;
			slot = slot + 1 & SLOTS - 1;
		}
		Level level = named(bytes, from, to);
		if (size < SLOTS / 2) {
			size++;
			words[slot] = new Word(Arrays.copyOfRange(bytes, from, to), level);
		}
		return level;
	}

	/// Colours around a word do not count; a word of Go's slog may have an offset behind it, as `INFO+2`.
	private static @Nullable Level named(byte[] bytes, int from, int to) {
		int start = blanksEnd(bytes, coloursEnd(bytes, from, to), to);
		int end = start;
		while (end < to && isWord(bytes[end]))
			end++;
		int sign = blanksEnd(bytes, end, to);
		int behind = offsetEnd(bytes, sign, to);
		if (end == start || coloursEnd(bytes, behind, to) != to)
			return null;
		String word = new String(bytes, start, end - start, StandardCharsets.US_ASCII);
		Level level = Level.ofWord(word).orElse(OTHERS.get(word.toLowerCase(Locale.ROOT)));
		if (level == null || behind == sign)
			return level;
		@Nullable
		Integer first = SLOG_STARTS.get(level);
		return first == null
				? null
				: LevelScale.ofSlog(first + Integer.parseInt(new String(bytes, sign, behind - sign, StandardCharsets.US_ASCII)));
	}

	/// Behind the colours of a terminal that begin there: an escape, `[`, digits and semicolons, `m`.
	private static int coloursEnd(byte[] bytes, int from, int to) {
		int end = from;
		while (end + 2 < to && bytes[end] == ESCAPE && bytes[end + 1] == '[') {
			int at = end + 2;
			while (at < to && (isDigit(bytes[at]) || bytes[at] == ';'))
				at++;
			if (at == to || bytes[at] != 'm')
				return end;
			end = at + 1;
		}
		return end;
	}

	private static int blanksEnd(byte[] bytes, int from, int to) {
		int at = from;
		while (at < to && (bytes[at] == ' ' || bytes[at] >= '\t' && bytes[at] <= '\r'))
			at++;
		return at;
	}

	/// Behind a sign and one or two digits; where it was asked when they do not stand there.
	private static int offsetEnd(byte[] bytes, int from, int to) {
		if (from + 1 >= to || bytes[from] != '+' && bytes[from] != '-' || !isDigit(bytes[from + 1]))
			return from;
		return from + 2 < to && isDigit(bytes[from + 2]) ? from + 3 : from + 2;
	}

	private static boolean isWord(byte character) {
		return character >= 'a' && character <= 'z' || character >= 'A' && character <= 'Z' || isDigit(character) || character == '_';
	}

	private static boolean isDigit(byte character) {
		return character >= '0' && character <= '9';
	}
}
