package dev.chiplog.format.layout;

/// Tells the kinds of ASCII characters that headers of log lines are made of; bytes of other scripts are none of them.
public final class Characters {

	private Characters() {
	}

	public static boolean isDigit(byte character) {
		return character >= '0' && character <= '9';
	}

	public static boolean isCapital(byte character) {
		return character >= 'A' && character <= 'Z';
	}

	public static boolean isLetter(byte character) {
		int lower = character | 0x20;
		return lower >= 'a' && lower <= 'z';
	}

	public static boolean isLetterOrDigit(byte character) {
		return isLetter(character) || isDigit(character);
	}

	public static boolean isBlank(byte character) {
		return character == ' ' || character == '\t';
	}

	/// Whether it may stand in a qualified name: of a module, a class, a Rust path, a file.
	public static boolean isName(byte character) {
		return isLetterOrDigit(character) || switch (character) {
			case '.', '_', '$', ':', '-', '/', '#', '@' -> true;
			default -> false;
		};
	}

	/// Whether it may stand in a name of a programming language, dots of packages included.
	public static boolean isIdentifier(byte character) {
		return isLetterOrDigit(character) || character == '_' || character == '.' || character == '$';
	}

	/// Whether it may stand in a path of Rust modules.
	public static boolean isPath(byte character) {
		return isLetterOrDigit(character) || character == '_' || character == ':';
	}

	/// Whether a name has a dot or colon within, or a dollar or underscore, as words of a sentence have not.
	public static boolean isQualified(byte[] bytes, int from, int to) {
		for (int i = from + 1; i + 1 < to; i++)
			if (bytes[i] == '.' || bytes[i] == ':' || bytes[i] == '$' || bytes[i] == '_')
				return true;
		return false;
	}

	public static int skipBlanks(byte[] bytes, int from, int to) {
		int at = from;
		while (at < to && isBlank(bytes[at]))
			at++;
		return at;
	}

	/// The end of a range with blanks and line ends behind it left out.
	public static int trimEnd(byte[] bytes, int from, int to) {
		int end = to;
		while (end > from && (isBlank(bytes[end - 1]) || bytes[end - 1] == '\n' || bytes[end - 1] == '\r'))
			end--;
		return end;
	}

	/// The position behind a UTF-8 byte order mark, or `from` when none stands there.
	public static int skipByteOrderMark(byte[] bytes, int from, int to) {
		boolean marked = to - from >= 3 && bytes[from] == (byte) 0xEF && bytes[from + 1] == (byte) 0xBB && bytes[from + 2] == (byte) 0xBF;
		return marked ? from + 3 : from;
	}
}
