package dev.chiplog.engine.memory.search;

/// A set of ASCII characters, a bit each.
///
/// @param low the characters from 0 to 63
/// @param high those from 64 to 127
record AsciiSet(long low, long high) {
	static final AsciiSet NONE = new AsciiSet(0, 0);
	static final AsciiSet ALL = NONE.not();
	private static final AsciiSet DIGITS = range('0', '9');
	private static final AsciiSet WORDS = DIGITS.or(range('a', 'z')).or(range('A', 'Z')).or(range('_', '_'));
	private static final AsciiSet SPACES = range(' ', ' ').or(range('\t', '\n')).or(range('\f', '\r'));

	/// The characters from one to another, both included.
	static AsciiSet range(int first, int last) {
		return new AsciiSet(bits(first, last), bits(first - 64, last - 64));
	}

	/// A bit for each number from one to another that is at least 0 and below 64.
	private static long bits(int first, int last) {
		if (last < 0 || first > 63)
			return 0;
		return -1L << Math.max(first, 0) & -1L >>> 63 - Math.min(last, 63);
	}

	/// What `\d`, `\w` and `\s`, and their counterparts in capitals, stand for.
	///
	/// @param letter behind the backslash, one of these six
	static AsciiSet escaped(char letter) {
		AsciiSet set = switch (Character.toLowerCase(letter)) {
			case 'd' -> DIGITS;
			case 'w' -> WORDS;
			case 's' -> SPACES;
			default -> throw new IllegalArgumentException("no set is called \\" + letter);
		};
		return Character.isUpperCase(letter) ? set.not() : set;
	}

	boolean contains(int character) {
		return ((character < 64 ? low : high) >>> character & 1) != 0;
	}

	AsciiSet or(AsciiSet other) {
		return new AsciiSet(low | other.low, high | other.high);
	}

	AsciiSet not() {
		return new AsciiSet(~low, ~high);
	}

	/// The same with every letter in either case.
	AsciiSet caseless() {
		long capitals = high & range('A', 'Z').high;
		long smalls = high & range('a', 'z').high;
		return new AsciiSet(low, high | capitals << 32 | smalls >>> 32);
	}
}
