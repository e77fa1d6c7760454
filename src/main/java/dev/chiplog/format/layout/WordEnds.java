package dev.chiplog.format.layout;

import dev.chiplog.format.ControlScan;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/// The bytes that a word in a slot may be made of, and those behind which it may end, told by the literals that the layout has there.
///
/// A word is gone over byte by byte with one look into a table; only where the first literal may stand the others are looked for.
final class WordEnds {
	private static final int BYTES = 256;
	private static final int INNER = 1;
	private static final int STOP = 2;

	/// By slot kind: which bytes a word may hold.
	private static final Map<SlotKind, byte[]> INNER_BY_KIND = new EnumMap<>(SlotKind.class);

	static {
		for (SlotKind kind : SlotKind.values()) {
			byte[] inner = new byte[BYTES];
			for (int value = 0; value < BYTES; value++)
				inner[value] = isWord(kind, (byte) value) ? (byte) INNER : 0;
			INNER_BY_KIND.put(kind, inner);
		}
	}

	private final byte[] kinds;
	/// How many bytes there are before which words may end, and the one of them that was found last.
	private int stopCount;
	private byte lastStop;
	/// Whether words may hold all but blanks, and may end before these alone.
	private final boolean blanksOnly;
	private boolean atLineEnd;

	/// @param kind of the slot
	/// @param behind the parts behind the slot
	WordEnds(SlotKind kind, List<Part> behind) {
		kinds = Objects.requireNonNull(INNER_BY_KIND.get(kind)).clone();
		stops(behind);
		blanksOnly = stopCount == 2 && mayStop((byte) ' ') && mayStop((byte) '\t') && holdsAllButBlanks(kind);
	}

	/// Whether a word may hold this byte.
	boolean isInner(byte character) {
		return (kinds[character & 0xFF] & INNER) != 0;
	}

	/// Whether a word may end before this byte.
	boolean mayStop(byte character) {
		return (kinds[character & 0xFF] & STOP) != 0;
	}

	/// The first place where a word that begins here may end, perhaps just here; the place of what it may not hold when that comes before.
	int firstStop(byte[] bytes, int from, int to) {
		if (blanksOnly)
			return ControlScan.findEither(bytes, from, to, (byte) ' ', (byte) '\t');
		int at = from;
		while (at < to && kinds[bytes[at] & 0xFF] == INNER)
			at++;
		return at;
	}

	/// The next place where a text may end, perhaps just here; `to` when there is none before.
	int nextStop(byte[] bytes, int from, int to) {
		if (stopCount == 1)
			return ControlScan.find(bytes, from, to, lastStop);
		int at = from;
		while (at < to && (kinds[bytes[at] & 0xFF] & STOP) == 0)
			at++;
		return at;
	}

	/// Whether a word may end with its line.
	boolean mayStopAtLineEnd() {
		return atLineEnd;
	}

	private void stops(List<Part> behind) {
		boolean literals = false;
		for (Part part : behind)
			switch (part) {
				case Part.Literal(char character) -> {
					stop((byte) character);
					return;
				}
				case Part.Blanks(int least, boolean mayEnd) -> {
					stop((byte) ' ');
					stop((byte) '\t');
					atLineEnd |= mayEnd;
					if (least > 0)
						return;
					literals = true;
				}
				case Part.LineEnd() -> {
					atLineEnd = true;
					return;
				}
				case Part.Slot slot -> {
					stopsBefore(literals || slot.kind() == SlotKind.AHEAD);
					return;
				}
			}
		stopsBefore(literals);
	}

	/// What follows directly, a slot or the layout's end, wants a blank or the line's end before it, unless anything may follow.
	private void stopsBefore(boolean anything) {
		for (int value = 0; anything && value < BYTES; value++)
			stop((byte) value);
		stop((byte) ' ');
		stop((byte) '\t');
		atLineEnd = true;
	}

	private void stop(byte character) {
		int index = character & 0xFF;
		stopCount += (kinds[index] & STOP) == 0 ? 1 : 0;
		kinds[index] |= STOP;
		lastStop = character;
	}

	private static boolean holdsAllButBlanks(SlotKind kind) {
		return switch (kind) {
			case HOST, NAME, QUALIFIED, IDENTIFIER, PATH, TEXT -> false;
			default -> true;
		};
	}

	private static boolean isWord(SlotKind kind, byte character) {
		return switch (kind) {
			case HOST, NAME, QUALIFIED -> Characters.isName(character);
			case IDENTIFIER -> Characters.isIdentifier(character);
			case PATH -> Characters.isPath(character);
			case TEXT -> true;
			default -> !Characters.isBlank(character);
		};
	}
}
