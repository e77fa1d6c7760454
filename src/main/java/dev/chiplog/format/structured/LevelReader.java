package dev.chiplog.format.structured;

import dev.chiplog.record.Level;
import org.jspecify.annotations.Nullable;

/// Reads levels from the values of drafts.
final class LevelReader {
	private final LevelWords words = new LevelWords();

	/// The level that a value writes, by word or by number; null when it writes none.
	@Nullable
	Level level(EventDraft draft, int value, LevelScale scale) {
		return switch (draft.kind(value)) {
			case TEXT -> ofText(draft.bytes(value), draft.from(value), draft.to(value), scale);
			case WHOLE -> scale.ofNumber(draft.whole(value));
			case JSON -> ofArray(draft.bytes(value), draft.from(value), draft.to(value));
			case DECIMAL, TRUE, FALSE, NOTHING -> null;
		};
	}

	/// The level that a text writes; null when it writes none.
	@Nullable
	Level ofText(byte[] bytes, int from, int to, LevelScale scale) {
		if (scale == LevelScale.LETTERS)
			return LevelScale.ofLetter(bytes, from, to);
		int number = digits(bytes, from, to);
		return number < 0 ? words.level(bytes, from, to) : scale.ofNumber(number);
	}

	/// The first level word among the texts of an array, as Kibana's tags.
	private @Nullable Level ofArray(byte[] bytes, int from, int to) {
		int quote = ByteScan.either(bytes, from, to, '"', '"');
		while (quote < to) {
			int end = ByteScan.either(bytes, quote + 1, to, '"', '\\');
			Level level = end < to && bytes[end] == '"' ? words.level(bytes, quote + 1, end) : null;
			if (level != null || end >= to)
				return level;
			quote = ByteScan.either(bytes, end + 1, to, '"', '"');
		}
		return null;
	}

	/// The number that one to three digits write, as journald writes its priorities; -1 for any other text.
	private static int digits(byte[] bytes, int from, int to) {
		int number = to > from && to - from <= 3 ? 0 : -1;
		for (int at = from; at < to && number >= 0; at++)
			number = bytes[at] >= '0' && bytes[at] <= '9' ? 10 * number + bytes[at] - '0' : -1;
		return number;
	}
}
