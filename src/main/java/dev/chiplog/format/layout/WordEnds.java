package dev.chiplog.format.layout;

import dev.chiplog.format.ControlScan;
import java.util.List;

/// The bytes that a word in a slot may be made of, and those behind which it may end, told by the literals that the layout has there.
///
/// A word is gone over byte by byte with one look into a table; only where the first literal may stand the others are looked for.
final class WordEnds {
	private static final int BYTES = 256;
	private static final int INNER = 1;
	private static final int STOP = 2;

	private final byte[] kinds = new byte[BYTES];
	/// The one byte before which words may end; negative when there are more.
	private final int onlyStop;
	/// Whether words may hold all but blanks, and may end before these alone.
	private final boolean blanksOnly;
	private boolean atLineEnd;

	/// @param kind of the slot
	/// @param behind the parts behind the slot
	WordEnds(SlotKind kind, List<Part> behind) {
		for (int value = 0; value < BYTES; value++)
			if (isWord(kind, (byte) value))
				kinds[value] |= INNER;
		stops(behind);
		onlyStop = onlyStop();
		blanksOnly = isBlanksOnly();
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
		if (onlyStop >= 0)
			return ControlScan.find(bytes, from, to, (byte) onlyStop);
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

	private int onlyStop() {
		int only = -1;
		for (int value = 0; value < BYTES; value++)
			if ((kinds[value] & STOP) != 0) {
				if (only >= 0)
					return -1;
				only = value;
			}
		return only;
	}

	private boolean isBlanksOnly() {
		for (int value = 0; value < BYTES; value++)
			if (kinds[value] != (Characters.isBlank((byte) value) ? STOP : INNER))
				return false;
		return true;
	}

	private void stop(byte character) {
		kinds[character & 0xFF] |= STOP;
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
