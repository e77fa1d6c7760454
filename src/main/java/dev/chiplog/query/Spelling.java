package dev.chiplog.query;

import java.util.Locale;
import java.util.Set;

/// How names, values and phrases are spelled in the filter language: which characters may stand bare, and how the others are quoted.
final class Spelling {
	private static final Set<String> KEYWORDS = Set.of("and", "or", "not", "to");

	private Spelling() {
	}

	/// Whether the character separates words, in any script.
	static boolean isBlank(char character) {
		return Character.isWhitespace(character) || Character.isSpaceChar(character);
	}

	/// Whether the character ends a bare word or value.
	static boolean endsWord(char character) {
		return isBlank(character) || character == '(' || character == ')' || character == '"';
	}

	/// Whether an operator may begin with the character; `!` needs a second one.
	static boolean isSign(char character) {
		return "=:<>".indexOf(character) >= 0;
	}

	/// Whether the text holds a character that stands for others in a wildcard.
	static boolean isWildcard(String text) {
		return text.indexOf('*') >= 0 || text.indexOf('?') >= 0;
	}

	/// Whether an unquoted name before an operator names a field: `12:30` and `10.0.0.1:80` are texts.
	static boolean isName(String word) {
		return word.codePoints().anyMatch(point -> Character.isLetter(point) || point == '_' || point == '@');
	}

	/// A field name as it is written before an operator.
	static String field(String name) {
		boolean bare = isName(name) && !isKeyword(name) && ".-/".indexOf(name.charAt(0)) < 0
				&& name.codePoints().allMatch(point -> Character.isLetterOrDigit(point) || "_.-@/".indexOf(point) >= 0);
		return bare ? name : quoted(name);
	}

	/// A value as it is written behind an operator.
	static String value(Operator operator, String value) {
		boolean bare = isBare(value) && !isWildcard(value) && "=<>!~:[`".indexOf(value.charAt(0)) < 0
				&& !(operator == Operator.HAS && value.startsWith("/"));
		return bare ? value : quoted(value);
	}

	/// A value as it is written in a range.
	static String bound(String value) {
		return isBare(value) && !isWildcard(value) && value.indexOf(']') < 0 && value.charAt(0) != '`' ? value : quoted(value);
	}

	/// A wildcard as it is written behind an operator: bare characters, and quoted ones where they must be.
	static String wildcard(String wildcard) {
		StringBuilder written = new StringBuilder();
		int start = 0;
		for (int i = 0; i <= wildcard.length(); i++)
			if (i == wildcard.length() || wildcard.charAt(i) == '*' || wildcard.charAt(i) == '?') {
				if (i > start)
					written.append(value(Operator.HAS, wildcard.substring(start, i)));
				if (i < wildcard.length())
					written.append(wildcard.charAt(i));
				start = i + 1;
			}
		return written.toString();
	}

	/// A phrase as it is written in free text.
	static String phrase(String text) {
		boolean bare = isBare(text) && text.chars().noneMatch(character -> "=:<>!*`".indexOf(character) >= 0)
				&& "-/".indexOf(text.charAt(0)) < 0;
		return bare ? text : quoted(text);
	}

	/// A regular expression between slashes.
	static String regex(String pattern) {
		StringBuilder written = new StringBuilder("/");
		for (int i = 0; i < pattern.length(); i++) {
			char character = pattern.charAt(i);
			if (character == '/')
				written.append('\\');
			written.append(character);
			if (character == '\\' && i + 1 < pattern.length())
				written.append(pattern.charAt(++i));
		}
		return written.append('/').toString();
	}

	/// A pattern whose slashes have no backslash before them, which means the same.
	static String withBareSlashes(String pattern) {
		StringBuilder bare = new StringBuilder();
		for (int i = 0; i < pattern.length(); i++) {
			char character = pattern.charAt(i);
			if (character == '\\' && i + 1 < pattern.length()) {
				char escaped = pattern.charAt(++i);
				if (escaped != '/')
					bare.append(character);
				bare.append(escaped);
			} else
				bare.append(character);
		}
		return bare.toString();
	}

	/// A text between double quotes, control characters written in hexadecimal so that a single line can hold them.
	static String quoted(String text) {
		StringBuilder quoted = new StringBuilder("\"");
		for (int i = 0; i < text.length(); i++) {
			char character = text.charAt(i);
			if (character == '"' || character == '\\')
				quoted.append('\\').append(character);
			else if (Character.isISOControl(character))
				quoted.append(String.format(Locale.ROOT, "\\u%04x", (int) character));
			else
				quoted.append(character);
		}
		return quoted.append('"').toString();
	}

	private static boolean isKeyword(String word) {
		return KEYWORDS.contains(word.toLowerCase(Locale.ROOT));
	}

	private static boolean isBare(String text) {
		return !text.isEmpty() && !isKeyword(text)
				&& text.chars().noneMatch(character -> endsWord((char) character) || Character.isISOControl(character));
	}
}
