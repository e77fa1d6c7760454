package dev.chiplog.ui.formats;

/// A piece of a line that became a field.
///
/// @param from its first character
/// @param to behind its last one
/// @param field the name of the field
/// @param tint the colour behind it
record Part(int from, int to, String field, Tint tint) {

	/// Whether they share a character.
	boolean overlaps(int otherFrom, int otherTo) {
		return from < otherTo && otherFrom < to;
	}
}
