package dev.chiplog.format.layout;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/// The pattern in which a logger writes its lines, such as `{time} - {logger} - {level} - {message}`.
///
/// `{field}` is a slot whose kind follows from the field's name, `{field:kind}` one of that [SlotKind]; `{_}` is read and not told. A blank
/// stands for one or more blanks or tabs, two blanks for at least two, `~` for any number of them, `$` for the end of a line; every other character for
/// itself, also a brace that no name follows.
///
/// @param parts in order
/// @param slots those parts that are slots, by their index
record Layout(List<Part> parts, List<Part.Slot> slots) {

	/// Compiles the pattern.
	///
	/// @throws IllegalArgumentException when a slot is not closed or its kind is unknown
	static Layout of(String pattern) {
		List<Part> parts = new ArrayList<>();
		List<Part.Slot> slots = new ArrayList<>();
		for (int i = 0; i < pattern.length(); i++) {
			char character = pattern.charAt(i);
			if (character == '{' && isSlot(pattern, i + 1)) {
				int close = pattern.indexOf('}', i);
				if (close < 0)
					throw new IllegalArgumentException("the slot at " + i + " of the layout " + pattern + " is not closed");
				Part.Slot slot = slot(pattern.substring(i + 1, close), slots.size());
				parts.add(slot);
				slots.add(slot);
				i = close;
			} else if (pattern.startsWith("  ", i)) {
				parts.add(new Part.Blanks(2));
				i++;
			} else
				parts.add(literal(character));
		}
		return new Layout(List.copyOf(parts), List.copyOf(slots));
	}

	private static boolean isSlot(String pattern, int at) {
		return at < pattern.length() && (Character.isLetter(pattern.charAt(at)) || pattern.charAt(at) == '_');
	}

	private static Part literal(char character) {
		return switch (character) {
			case ' ' -> new Part.Blanks(1);
			case '~' -> new Part.Blanks(0);
			case '$' -> new Part.LineEnd();
			default -> new Part.Literal(character);
		};
	}

	private static Part.Slot slot(String text, int index) {
		int colon = text.indexOf(':');
		String field = colon < 0 ? text : text.substring(0, colon);
		SlotKind kind = colon < 0 ? SlotKind.of(field) : SlotKind.valueOf(text.substring(colon + 1).toUpperCase(Locale.ROOT));
		return new Part.Slot(field, kind, index);
	}
}
