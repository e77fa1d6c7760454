package dev.chiplog.app;

/// How many columns of a terminal texts take: two for each wide character of East Asian writing, none for a combining mark.
final class TextWidth {
	private static final String ELLIPSIS = "…";

	private TextWidth() {
	}

	/// The columns that a text takes.
	static int of(String text) {
		return text.codePoints().map(TextWidth::of).sum();
	}

	/// The text on one line, its end replaced by an ellipsis where it takes more columns than there are.
	///
	/// Breaks, tabs and other control characters become a blank, so that a log cannot steer the terminal that shows it.
	///
	/// @param columns at least 1
	static String cut(String text, int columns) {
		StringBuilder line = new StringBuilder();
		int width = 0;
		boolean blank = false;
		for (int at = 0; at < text.length(); at += Character.charCount(text.codePointAt(at))) {
			int character = Character.isISOControl(text.codePointAt(at)) ? ' ' : text.codePointAt(at);
			if (blank && character == ' ' && Character.isISOControl(text.codePointAt(at)))
				continue;
			blank = character == ' ';
			if (width + of(character) > columns)
				return ended(line, columns);
			line.appendCodePoint(character);
			width += of(character);
		}
		return line.toString();
	}

	private static String ended(StringBuilder line, int columns) {
		while (!line.isEmpty() && of(line.toString()) > columns - 1)
			line.setLength(line.offsetByCodePoints(line.length(), -1));
		return line.toString().stripTrailing() + ELLIPSIS;
	}

	private static int of(int character) {
		if (Character.getType(character) == Character.NON_SPACING_MARK)
			return 0;
		boolean wide = (character >= 0x1100 && character <= 0x115F) || (character >= 0x2E80 && character <= 0xA4CF)
				|| (character >= 0xAC00 && character <= 0xD7A3) || (character >= 0xF900 && character <= 0xFAFF)
				|| (character >= 0xFF00 && character <= 0xFF60) || (character >= 0xFFE0 && character <= 0xFFE6)
				|| (character >= 0x1F300 && character <= 0x1FAFF) || (character >= 0x20000 && character <= 0x3FFFD);
		return wide ? 2 : 1;
	}
}
