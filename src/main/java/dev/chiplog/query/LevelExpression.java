package dev.chiplog.query;

import dev.chiplog.record.Level;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/// How a filter names a level: by any logging system's word for it, or by the beginning of its name.
public final class LevelExpression {
	private LevelExpression() {
	}

	/// The level that is meant, in any case: `warn`, `err`, `fatal`, `e`; empty when the text is no level.
	public static Optional<Level> read(String text) {
		String word = text.strip().toUpperCase(Locale.ROOT);
		if (word.isEmpty())
			return Optional.empty();
		return Level.ofWord(word).or(() -> Arrays.stream(Level.values()).filter(level -> level.name().startsWith(word)).findFirst());
	}
}
