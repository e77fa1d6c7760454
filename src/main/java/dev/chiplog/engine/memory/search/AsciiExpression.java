package dev.chiplog.engine.memory.search;

import java.util.List;

/// A regular expression as far as ASCII text goes.
sealed interface AsciiExpression {

	/// One character.
	record One(AsciiSet set) implements AsciiExpression {
	}

	/// One part behind the other; no part matches everywhere.
	record Sequence(List<AsciiExpression> parts) implements AsciiExpression {
	}

	/// Any of several.
	record Choice(List<AsciiExpression> parts) implements AsciiExpression {
	}

	/// The same from `least` to `most` times.
	///
	/// @param most -1 for any number of times
	record Repeat(AsciiExpression part, int least, int most) implements AsciiExpression {
	}

	/// The beginning of the text.
	record Beginning() implements AsciiExpression {
	}

	/// The end of the text.
	record End() implements AsciiExpression {
	}
}
