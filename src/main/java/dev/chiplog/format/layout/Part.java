package dev.chiplog.format.layout;

import dev.chiplog.record.Level;
import java.util.List;

/// One piece of a [Layout], in the order in which a line must have them.
sealed interface Part {

	/// A word that a layout lists with the level that it means there.
	record ListedWord(String word, Level level) {
	}

	/// One character that must stand here.
	record Literal(char character) implements Part {
	}

	/// Blanks or tabs.
	///
	/// @param least how many must stand here
	/// @param mayEnd whether the line may end here instead, because only the message would follow
	record Blanks(int least, boolean mayEnd) implements Part {
	}

	/// The end of a line; more of the layout may follow on the next line.
	record LineEnd() implements Part {
	}

	/// A place for a value.
	///
	/// @param field the field that is told; `_` tells none
	/// @param listed the words of a slot of kind LISTED; empty for others
	/// @param index the slot's number within its layout
	record Slot(String field, SlotKind kind, List<ListedWord> listed, int index) implements Part {

		boolean isTold() {
			return !field.equals("_");
		}
	}
}
