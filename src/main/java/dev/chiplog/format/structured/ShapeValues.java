package dev.chiplog.format.structured;

import dev.chiplog.format.GrowingBytes;
import dev.chiplog.format.structured.EventDraft.Kind;

/// Takes the values of a line of a known shape, one after the other.
interface ShapeValues {

	/// Takes the next value, which stands in the line's own bytes.
	///
	/// @param from its first byte, of a text without the quote
	/// @param number a long, or the bits of a double; anything for other kinds
	void add(Kind kind, int from, int to, long number);

	/// Takes the next value, a text that stands in [#unescaped()] from a position there to its present end.
	void addUnescaped(int from);

	/// Where a text is written that differs from its bytes in the log.
	GrowingBytes unescaped();
}
