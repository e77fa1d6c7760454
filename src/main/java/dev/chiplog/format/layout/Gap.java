package dev.chiplog.format.layout;

import dev.chiplog.format.Digits;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// What a layout has between two slots, such as ` - `, as it is usually written: with the fewest blanks; compared all at once.
///
/// @param text its bytes, the first lowest
/// @param mask the bits of these bytes
/// @param length how many bytes they are
/// @param open whether it ends with blanks, of which no more may follow
record Gap(long text, long mask, int length, boolean open) {

	/// The gap that parts make up to the next slot; null when it may be empty, ends a line, or is too long.
	static @Nullable Gap of(List<Part> parts) {
		StringBuilder usual = new StringBuilder();
		boolean open = false;
		for (Part part : parts) {
			if (part instanceof Part.Slot)
				break;
			String text = usual(part);
			// blanks take all that stand there and leave none to others
			if (text.isEmpty() || open && text.isBlank())
				return null;
			usual.append(text);
			open = part instanceof Part.Blanks;
		}
		byte[] bytes = usual.toString().getBytes(StandardCharsets.UTF_8);
		if (bytes.length == 0 || bytes.length > Long.BYTES)
			return null;
		long text = Digits.word(Arrays.copyOf(bytes, Long.BYTES), 0);
		return new Gap(text, -1L >>> Long.SIZE - 8 * bytes.length, bytes.length, open);
	}

	/// A part as it is usually written; empty when that cannot be said, or it is of other letters than ASCII, which match nothing.
	private static String usual(Part part) {
		return switch (part) {
			case Part.Literal(char character) -> character < 0x80 ? String.valueOf(character) : "";
			case Part.Blanks(int least, boolean _) -> " ".repeat(least);
			case Part.LineEnd _,Part.Slot _ -> "";
		};
	}

	/// Behind the gap, if it stands here as usual and something stands behind it; -1 also near the end of the array.
	int end(byte[] bytes, int at, int lineEnd) {
		int end = at + length;
		if (end >= lineEnd || at + Long.BYTES > bytes.length || (Digits.word(bytes, at) & mask) != text)
			return -1;
		return open && Characters.isBlank(bytes[end]) ? -1 : end;
	}
}
