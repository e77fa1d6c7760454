package dev.chiplog.format.layout;

import java.util.Arrays;
import java.util.List;

/// The bytes with which lines of some layouts can begin, so that other lines cost one look.
final class FirstBytes {
	private static final int BYTES = 256;

	private final boolean[] possible = new boolean[BYTES];

	FirstBytes(List<Layout> layouts) {
		for (Layout layout : layouts)
			add(layout.parts());
	}

	/// Whether a line may begin with this byte.
	boolean mayBegin(byte first) {
		return possible[first & 0xFF];
	}

	private void add(List<Part> parts) {
		for (Part part : parts)
			if (!mayBeEmpty(part))
				return;
		Arrays.fill(possible, true);
	}

	/// Adds what a part may begin with; answers whether the next part may begin the line too.
	private boolean mayBeEmpty(Part part) {
		return switch (part) {
			case Part.Literal(char character) -> {
				possible[character & 0xFF] = true;
				yield false;
			}
			case Part.Blanks(int least, boolean mayEnd) -> {
				possible[' '] = true;
				possible['\t'] = true;
				yield least == 0 || mayEnd;
			}
			case Part.LineEnd() -> true;
			case Part.Slot(_, SlotKind kind, _, _) when kind == SlotKind.AHEAD -> true;
			case Part.Slot slot -> {
				for (int value = 0; value < BYTES; value++)
					possible[value] |= mayBegin(slot, (byte) value);
				yield false;
			}
		};
	}

	private static boolean mayBegin(Part.Slot slot, byte first) {
		return switch (slot.kind()) {
			case TIME, ISO, SLASHED, AMERICAN, DAY -> Characters.isLetterOrDigit(first) || first < 0 || first == '@';
			case CLOCK, SHORT_MONTH, EPOCH, NUMBER, FRACTION, PRIORITY -> Characters.isDigit(first);
			case NAMED -> Characters.isLetter(first);
			case LEVEL -> Characters.isLetterOrDigit(first) || first < 0;
			case CAPITALS -> Characters.isCapital(first);
			case LETTER -> LevelWords.letter(first) != null;
			case LISTED -> slot.listed().stream().anyMatch(word -> word.word().isEmpty() || word.word().charAt(0) == first);
			case DECIMAL -> Characters.isDigit(first) || first == '-' || first == '+';
			case HOST -> Characters.isLetterOrDigit(first);
			case NAME, QUALIFIED -> Characters.isName(first);
			case IDENTIFIER -> Characters.isIdentifier(first);
			case PATH -> Characters.isPath(first);
			case WORD -> !Characters.isBlank(first);
			case JAVA_LEVEL, QUOTED, TEXT, AHEAD, REST -> true;
		};
	}
}
