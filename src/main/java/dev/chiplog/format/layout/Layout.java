package dev.chiplog.format.layout;

import dev.chiplog.record.Level;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/// The pattern in which a logger writes its lines, such as `{time} - {logger} - {level} - {message}`.
///
/// `{field}` is a slot whose kind follows from the field's name, `{field:kind}` one of that [SlotKind], `{level:I=INFO|E=ERROR}` one that
/// takes the words listed; `{_}` is read and not told. What stands in `«…»` may be missing. A blank stands for one or more blanks or tabs,
/// two blanks for at least two, `~` for any number of them, `$` for the end of a line; every other character for itself, also a brace that
/// no name follows. The blank before the message may be missing when there is no message.
///
/// @param parts in order
/// @param slots those parts that are slots, by their index
record Layout(List<Part> parts, List<Part.Slot> slots) {

	/// The layouts of a pattern, with and without each of its optional pieces, the fuller before the shorter.
	static List<Layout> variants(String pattern) {
		int open = pattern.indexOf('«');
		if (open < 0)
			return List.of(of(pattern));
		int close = pattern.indexOf('»', open);
		if (close < 0)
			throw new IllegalArgumentException("the optional piece at " + open + " of the layout " + pattern + " is not closed");
		String before = pattern.substring(0, open);
		String behind = pattern.substring(close + 1);
		return Stream.of(before + pattern.substring(open + 1, close) + behind, before + behind).flatMap(each -> variants(each).stream())
				.toList();
	}

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
				parts.add(new Part.Blanks(2, isMessage(pattern, i + 2)));
				i++;
			} else
				parts.add(literal(character, isMessage(pattern, i + 1)));
		}
		return new Layout(List.copyOf(parts), List.copyOf(slots));
	}

	private static boolean isSlot(String pattern, int at) {
		return at < pattern.length() && (Character.isLetter(pattern.charAt(at)) || pattern.charAt(at) == '_');
	}

	private static boolean isMessage(String pattern, int at) {
		return pattern.startsWith("{message}", at) || pattern.startsWith("{message:rest}", at);
	}

	private static Part literal(char character, boolean beforeMessage) {
		return switch (character) {
			case ' ' -> new Part.Blanks(1, beforeMessage);
			case '~' -> new Part.Blanks(0, beforeMessage);
			case '$' -> new Part.LineEnd();
			default -> new Part.Literal(character);
		};
	}

	private static Part.Slot slot(String text, int index) {
		int colon = text.indexOf(':');
		String field = colon < 0 ? text : text.substring(0, colon);
		if (text.indexOf('=') > colon && colon > 0)
			return new Part.Slot(field, SlotKind.LISTED, listed(text.substring(colon + 1)), index);
		SlotKind kind = colon < 0 ? SlotKind.of(field) : SlotKind.valueOf(text.substring(colon + 1).toUpperCase(Locale.ROOT));
		return new Part.Slot(field, kind, List.of(), index);
	}

	private static List<Part.ListedWord> listed(String words) {
		return Stream.of(words.split("\\|", -1)).map(word -> {
			int equal = word.indexOf('=');
			return new Part.ListedWord(word.substring(0, equal), Level.valueOf(word.substring(equal + 1)));
		}).toList();
	}
}
