package dev.chiplog.engine.memory.pattern;

/// What bytes of messages mean for telling words apart.
final class Characters {
	private static final byte WORD = 0;
	private static final byte BLANK = 1;
	private static final byte PUNCTUATION = 2;
	private static final byte FOREIGN = 3;
	/// Which of them a byte is, by its unsigned value.
	private static final byte[] KINDS = new byte[256];

	static {
		for (int i = 0; i <= ' '; i++)
			KINDS[i] = BLANK;
		for (char c : "=:,;()[]{}\"'<>|".toCharArray())
			KINDS[c] = PUNCTUATION;
		for (int i = 0x80; i < 256; i++)
			KINDS[i] = FOREIGN;
	}

	private Characters() {
	}

	/// Whether it separates words as a blank does; control characters count as blanks.
	static boolean isBlank(byte character) {
		return KINDS[character & 0xff] == BLANK;
	}

	/// Whether it stands for itself between words.
	static boolean isPunctuation(byte character) {
		return KINDS[character & 0xff] == PUNCTUATION;
	}

	/// Whether it is part of a character beyond ASCII.
	static boolean isForeign(byte character) {
		return character < 0;
	}

	/// Whether it goes on with a word of ASCII characters.
	static boolean isPlain(byte character) {
		return KINDS[character & 0xff] == WORD;
	}

	static boolean isDigit(byte character) {
		return character >= '0' && character <= '9';
	}

	static boolean isLetter(byte character) {
		int lower = character | 0x20;
		return lower >= 'a' && lower <= 'z';
	}

	/// Whether it may stand in a name.
	static boolean isName(byte character) {
		return isLetter(character) || isDigit(character) || character == '_';
	}

	static boolean isHex(byte character) {
		int lower = character | 0x20;
		return isDigit(character) || lower >= 'a' && lower <= 'f';
	}

	/// Whether it ends a sentence rather than belongs to the word before it.
	static boolean endsSentence(byte character) {
		return character == '.' || character == '!' || character == '?';
	}
}
