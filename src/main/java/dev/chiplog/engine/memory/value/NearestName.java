package dev.chiplog.engine.memory.value;

import java.util.Collection;
import java.util.Comparator;
import java.util.Locale;
import java.util.Optional;

/// The name that someone who mistyped one probably meant.
final class NearestName {
	private NearestName() {
	}

	/// The known name with the least edits from the given one; empty when all are too different.
	static Optional<String> of(String name, Collection<String> known) {
		int most = Math.max(1, name.length() / 3);
		return known.stream().filter(other -> edits(name, other) <= most)
				.min(Comparator.comparingInt((String other) -> edits(name, other)).thenComparing(Comparator.naturalOrder()));
	}

	/// How many characters must be put in, taken out or replaced, whatever their case (Levenshtein 1966, one row at a time).
	private static int edits(String from, String to) {
		String left = from.toLowerCase(Locale.ROOT);
		String right = to.toLowerCase(Locale.ROOT);
		int[] row = new int[right.length() + 1];
		for (int j = 0; j <= right.length(); j++)
			row[j] = j;
		for (int i = 1; i <= left.length(); i++) {
			int diagonal = row[0];
			row[0] = i;
			for (int j = 1; j <= right.length(); j++) {
				int replaced = diagonal + (left.charAt(i - 1) == right.charAt(j - 1) ? 0 : 1);
				diagonal = row[j];
				row[j] = Math.min(replaced, Math.min(row[j], row[j - 1]) + 1);
			}
		}
		return row[right.length()];
	}
}
