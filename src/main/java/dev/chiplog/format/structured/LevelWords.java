package dev.chiplog.format.structured;

import dev.chiplog.record.Level;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// The level words met so far, found by their bytes, so that a word costs a string only when it is new.
final class LevelWords {

	/// A longer text is no level word.
	private static final int LONGEST = 24;

	private static final Pattern WORD = Pattern.compile("(?:\u001B\\[[0-9;]*m)*\\s*(\\w+?)\\s*([+-][0-9]{1,2})?(?:\u001B\\[[0-9;]*m)*");
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
		Level level = named(new String(bytes, from, to - from, StandardCharsets.UTF_8));
		if (size < SLOTS / 2) {
			size++;
			words[slot] = new Word(Arrays.copyOfRange(bytes, from, to), level);
		}
		return level;
	}

	/// Colours around a word do not count; a word of Go's slog may have an offset behind it, as `INFO+2`.
	private static @Nullable Level named(String text) {
		Matcher matcher = WORD.matcher(text);
		if (!matcher.matches())
			return null;
		String word = matcher.group(1);
		Level level = Level.ofWord(word).orElse(OTHERS.get(word.toLowerCase(Locale.ROOT)));
		String offset = matcher.group(2);
		if (level == null || offset == null)
			return level;
		@Nullable
		Integer start = SLOG_STARTS.get(level);
		return start == null ? null : LevelScale.ofSlog(start + Integer.parseInt(offset));
	}
}
