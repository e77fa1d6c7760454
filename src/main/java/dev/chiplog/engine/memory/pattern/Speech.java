package dev.chiplog.engine.memory.pattern;

import java.util.Set;

/// Tells words with which a sentence says what happened from those that name things, as far as English writing shows it.
///
/// Where one of several words in a place is such a word, the sentences say different things; where all are names, they say the same of
/// different things.
final class Speech {
	private static final Set<String> WORDS = Set.of("is", "are", "was", "were", "be", "been", "has", "have", "had", "will", "can", "cannot",
			"could", "may", "must", "not", "no", "to", "of", "in", "on", "at", "by", "for", "from", "with", "without", "and", "or", "but",
			"if", "as", "than", "then", "already", "up", "down", "off", "out", "over", "under", "before", "after", "while", "during",
			"again", "still", "now", "too", "all", "none", "ready", "active", "inactive", "idle", "busy", "open", "opens", "close",
			"closes", "lost", "found", "begun", "begin", "begins", "end", "ends", "start", "starts", "stop", "stops", "done", "sent", "got",
			"run", "runs", "made", "fail", "fails", "ok", "okay", "success", "failure", "error", "high", "low", "hit", "miss", "read",
			"write");
	private static final int SHORTEST_INFLECTED = 5;

	private Speech() {
	}

	/// Whether it says what happened: a participle, or one of the words that hold sentences together.
	static boolean says(String word) {
		return WORDS.contains(word) || word.length() >= SHORTEST_INFLECTED && (word.endsWith("ed") || word.endsWith("ing"));
	}

	/// Whether it is written as identifiers of programs are: with a capital inside, or as several words in one.
	static boolean isIdentifier(String word) {
		for (int i = 1; i < word.length(); i++) {
			char c = word.charAt(i);
			boolean inside = i + 1 < word.length();
			if (inside && (c == '-' || c == '_' || c == ':') || Character.isUpperCase(c) && Character.isLowerCase(word.charAt(i - 1))
					|| Character.isDigit(c))
				return true;
		}
		return false;
	}
}
