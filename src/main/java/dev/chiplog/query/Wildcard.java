package dev.chiplog.query;

/// A pattern in which `*` stands for any characters, none included, and `?` for exactly one; case matters not.
///
/// Matching remembers only the last star, which suffices because an earlier one could not do better, so it takes no stack and at most the
/// product of both lengths. Threads: immutable.
public final class Wildcard {
	private final int[] pattern;

	private Wildcard(int[] pattern) {
		this.pattern = pattern;
	}

	/// Makes a wildcard ready to match; every text is one.
	public static Wildcard compile(String wildcard) {
		return new Wildcard(wildcard.codePoints().map(Wildcard::fold).toArray());
	}

	/// Whether the whole text matches.
	public boolean matches(CharSequence text) {
		int at = 0;
		int place = 0;
		int star = -1;
		int retry = 0;
		while (at < text.length()) {
			int point = Character.codePointAt(text, at);
			if (place < pattern.length && pattern[place] == '*') {
				star = place++;
				retry = at;
			} else if (place < pattern.length && (pattern[place] == '?' || pattern[place] == fold(point))) {
				place++;
				at += Character.charCount(point);
			} else if (star >= 0) {
				place = star + 1;
				retry += Character.charCount(Character.codePointAt(text, retry));
				at = retry;
			} else
				return false;
		}
		while (place < pattern.length && pattern[place] == '*')
			place++;
		return place == pattern.length;
	}

	/// Upper case first, as [String#equalsIgnoreCase] does, because some letters agree only there.
	private static int fold(int point) {
		return Character.toLowerCase(Character.toUpperCase(point));
	}
}
