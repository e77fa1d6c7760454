package dev.chiplog.format.layout;

/// One piece of a [Layout], in the order in which a line must have them.
sealed interface Part {

	/// One character that must stand here.
	record Literal(char character) implements Part {
	}

	/// Blanks or tabs.
	///
	/// @param least how many must stand here
	record Blanks(int least) implements Part {
	}

	/// The end of a line; more of the layout may follow on the next line.
	record LineEnd() implements Part {
	}

	/// A place for a value.
	///
	/// @param field the field that is told; `_` tells none
	/// @param index the slot's number within its layout
	record Slot(String field, SlotKind kind, int index) implements Part {

		boolean isTold() {
			return !field.equals("_");
		}
	}
}
