package dev.chiplog.format.structured;

import dev.chiplog.record.Level;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/// The level words met so far, found by their bytes, so that a word costs a string only when it is new.
final class LevelWords {

	/// A longer text is no level word.
	private static final int LONGEST = 16;

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
		Level level = Level.ofWord(new String(bytes, from, to - from, StandardCharsets.UTF_8)).orElse(null);
		if (size < SLOTS / 2) {
			size++;
			words[slot] = new Word(Arrays.copyOfRange(bytes, from, to), level);
		}
		return level;
	}
}
