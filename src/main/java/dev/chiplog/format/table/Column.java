package dev.chiplog.format.table;

import dev.chiplog.format.layout.LazyField;

/// One column of a table.
///
/// @param field under which its values are told
/// @param kind what its values are
record Column(LazyField field, Kind kind) {

	/// What the cells of a column hold.
	enum Kind {
		/** A number, or else a text. */
		PLAIN,
		/** A text, also when it is of digits. */
		TEXT,
		/** `T` or `F`. */
		TRUTH,
		/** A day and clock, or a count since 1970. */
		STAMP,
		/** The day of the row; its clock stands in another column. */
		DAY,
		/** The clock of the row; its day stands in another column, or in a directive, or nowhere. */
		CLOCK
	}
}
