package dev.chiplog.query;

import org.jspecify.annotations.Nullable;

/// A place in a filter text that moves on over quotes, words and regular expressions.
final class Scanner {
	private final String text;
	private int at;

	Scanner(String text) {
		this.text = text;
	}

	int at() {
		return at;
	}

	void moveTo(int place) {
		at = place;
	}

	boolean atEnd() {
		return at >= text.length();
	}

	/// The character `ahead` places on; NUL outside the text.
	char peek(int ahead) {
		int place = at + ahead;
		return place >= 0 && place < text.length() ? text.charAt(place) : 0;
	}

	/// Moves over blanks.
	void skipBlanks() {
		while (!atEnd() && Spelling.isBlank(text.charAt(at)))
			at++;
	}

	/// The text from a place to here.
	String since(int start) {
		return text.substring(start, at);
	}

	/// The place where the bare word that begins here ends.
	int endOfWord(String enders) {
		int end = at;
		while (end < text.length() && !Spelling.endsWord(text.charAt(end)) && enders.indexOf(text.charAt(end)) < 0)
			end++;
		return end;
	}

	/// Whether a word could not go on at the place.
	boolean isBoundary(int place) {
		return place >= text.length() || Spelling.endsWord(text.charAt(place));
	}

	/// The word here when it is one of a keyword's spellings; the place stays.
	boolean isAtKeyword(String keyword) {
		return text.regionMatches(true, at, keyword, 0, keyword.length()) && isBoundary(at + keyword.length());
	}

	/// Reads what stands between the quote here and the next of its kind, which is moved over.
	///
	/// Behind a backslash a double quote or a backslash stands for itself, and `u` with four hexadecimal digits for a character; between
	/// backticks everything stands for itself.
	///
	/// @param content takes what is read
	/// @return whether the second quote was there
	boolean readQuoted(StringBuilder content) {
		char quote = text.charAt(at++);
		while (!atEnd()) {
			char character = text.charAt(at++);
			if (character == quote)
				return true;
			if (character == '\\' && quote == '"' && !atEnd())
				content.append(escaped());
			else
				content.append(character);
		}
		return false;
	}

	/// Reads the regular expression between slashes that begins here; null, without moving, when what follows is no such thing.
	///
	/// The second slash must end a word, so that `/var/log` is a text.
	@Nullable
	String readRegex() {
		for (int i = at + 1; i < text.length(); i++)
			if (text.charAt(i) == '\\')
				i++;
			else if (text.charAt(i) == '/') {
				if (!isBoundary(i + 1))
					return null;
				String pattern = text.substring(at + 1, i);
				at = i + 1;
				return Spelling.withBareSlashes(pattern);
			}
		return null;
	}

	private String escaped() {
		char character = text.charAt(at++);
		if (character == '"' || character == '\\')
			return String.valueOf(character);
		if (character == 'u' && at + 4 <= text.length() && text.substring(at, at + 4).chars().allMatch(Scanner::isHexadecimal)) {
			at += 4;
			return String.valueOf((char) Integer.parseInt(since(at - 4), 16));
		}
		return "\\" + character;
	}

	private static boolean isHexadecimal(int character) {
		return "0123456789abcdefABCDEF".indexOf(character) >= 0;
	}
}
