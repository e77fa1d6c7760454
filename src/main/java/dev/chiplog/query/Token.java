package dev.chiplog.query;

import org.jspecify.annotations.Nullable;

/// A piece of filter text that means one thing.
///
/// @param text what it says, quotes and escapes taken away
/// @param start its first character's index
/// @param end the index behind its last character
/// @param problem what is wrong with it, in a few words without the place; null when nothing is
record Token(Kind kind, String text, int start, int end, @Nullable String problem) {

	/// What a token means.
	enum Kind {
		OPEN, CLOSE, AND, OR, NOT,
		/** Free text. */
		PHRASE,
		/** Free text in which `*` stands for any characters. */
		PHRASE_WILDCARD,
		/** A `*` on its own, as free text or as a value. */
		ANY,
		/** A regular expression. */
		REGEX,
		/** A name; an operator follows. */
		FIELD, OPERATOR,
		/** A value that is meant as it is written. */
		VALUE,
		/** A value with `*` or `?` for other characters. */
		WILDCARD,
		/** The bracket that begins a range; VALUE, TO, VALUE and RANGE_END follow. */
		RANGE_START, TO, RANGE_END,
		/** The end of the text. */
		END
	}

	Token(Kind kind, String text, int start, int end) {
		this(kind, text, start, end, null);
	}
}
