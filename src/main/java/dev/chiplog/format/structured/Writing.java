package dev.chiplog.format.structured;

import dev.chiplog.format.structured.EventDraft.Kind;

/// A way in which data stores write values, by which their exports are told apart when the keys are the user's.
public enum Writing {
	/** A date and a clock with a blank between and `UTC` behind, as BigQuery writes a TIMESTAMP. */
	UNIVERSAL_STAMP,
	/** A date and a clock with a blank between, with nothing or an offset behind. */
	BLANK_STAMP,
	/** A whole number in quotes, as stores write 64 bits for the sake of JavaScript. */
	QUOTED_WHOLE;

	/// Whether a value is written so.
	boolean fits(EventDraft draft, int value) {
		if (draft.kind(value) != Kind.TEXT)
			return false;
		return switch (this) {
			case UNIVERSAL_STAMP -> TextTests.isUniversalStamp(draft, value);
			case BLANK_STAMP -> TextTests.isBlankStamp(draft, value);
			case QUOTED_WHOLE -> TextTests.isWhole(draft, value);
		};
	}
}
