package dev.chiplog.engine.memory.selection;

/// A phrase that is looked for in the bytes of events, whatever its case.
sealed interface Needle permits AsciiNeedle, UnicodeNeedle {

	/// A needle for the phrase.
	static Needle of(String phrase) {
		return phrase.chars().allMatch(character -> character < 128) ? new AsciiNeedle(phrase) : new UnicodeNeedle(phrase);
	}

	/// Whether the phrase stands somewhere in the bytes from `from` to before `to`.
	boolean occursIn(byte[] bytes, int from, int to);
}
