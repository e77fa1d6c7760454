package dev.chiplog.format.layout;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/// The bytes with which lines of some layouts can begin, so that other lines cost one look.
final class FirstBytes {
	/// By slot kind: the bytes with which a slot of the kind can begin, but for those that list their words.
	private static final Map<SlotKind, ByteSet> BY_KIND = new EnumMap<>(SlotKind.class);

	static {
		for (SlotKind kind : SlotKind.values()) {
			ByteSet possible = new ByteSet();
			for (int value = Byte.MIN_VALUE; value <= Byte.MAX_VALUE; value++)
				if (mayBegin(kind, (byte) value))
					possible.add((byte) value);
			BY_KIND.put(kind, possible);
		}
	}

	private final ByteSet possible = new ByteSet();

	FirstBytes(List<Layout> layouts) {
		for (Layout layout : layouts)
			add(layout.parts());
	}

	/// Whether a line may begin with this byte.
	boolean mayBegin(byte first) {
		return possible.contains(first);
	}

	private void add(List<Part> parts) {
		for (Part part : parts)
			if (!mayBeEmpty(part))
				return;
		possible.fill();
	}

	/// Adds what a part may begin with; answers whether the next part may begin the line too.
	private boolean mayBeEmpty(Part part) {
		return switch (part) {
			case Part.Literal(char character) -> {
				possible.add((byte) character);
				yield false;
			}
			case Part.Blanks(int least, boolean mayEnd) -> {
				possible.add((byte) ' ');
				possible.add((byte) '\t');
				yield least == 0 || mayEnd;
			}
			case Part.LineEnd() -> true;
			case Part.Slot(_, SlotKind kind, _, _) when kind == SlotKind.AHEAD -> true;
			case Part.Slot slot -> {
				possible.addAll(Objects.requireNonNull(BY_KIND.get(slot.kind())));
				for (Part.ListedWord listed : slot.listed())
					addFirst(listed.word());
				yield false;
			}
		};
	}

	private void addFirst(String word) {
		if (word.isEmpty())
			possible.fill();
		else
			possible.add((byte) word.charAt(0));
	}

	private static boolean mayBegin(SlotKind kind, byte first) {
		return switch (kind) {
			case TIME, ISO, SLASHED, AMERICAN, DAY -> Characters.isLetterOrDigit(first) || first < 0 || first == '@';
			case CLOCK, SHORT_MONTH, EPOCH, NUMBER, FRACTION, PRIORITY -> Characters.isDigit(first);
			case NAMED -> Characters.isLetter(first);
			case LEVEL -> Characters.isLetterOrDigit(first) || first < 0;
			case CAPITALS -> Characters.isCapital(first);
			case LETTER -> LevelWords.letter(first) != null;
			case LISTED -> false;
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
