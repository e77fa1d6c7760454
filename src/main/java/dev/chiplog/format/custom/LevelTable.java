package dev.chiplog.format.custom;

import dev.chiplog.format.layout.LevelWords;
import dev.chiplog.record.Level;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// What words mean as levels in a described format: its own words, then those that every format knows, then single letters.
///
/// The case does not matter. Threads: safe for any number.
final class LevelTable {
	private static final int LONGEST = 64;

	private final Map<String, Level> own = new HashMap<>();

	LevelTable(Map<String, Level> words) {
		words.forEach((word, level) -> own.put(key(word), level));
	}

	/// The level that exactly these bytes spell; null when they spell none.
	@Nullable
	Level of(byte[] bytes, int from, int to) {
		if (to <= from || to - from > LONGEST)
			return null;
		String word = new String(bytes, from, to - from, StandardCharsets.UTF_8);
		Level level = own.get(key(word));
		if (level == null)
			level = Level.ofWord(word).orElse(null);
		return level == null && to - from == 1 ? LevelWords.letter(bytes[from]) : level;
	}

	private static String key(String word) {
		return word.strip().toUpperCase(Locale.ROOT);
	}
}
