package dev.chiplog.format.structured;

import dev.chiplog.format.GrowingBytes;
import dev.chiplog.format.structured.EventDraft.Kind;

/// Arrays of numbers that stand for the bytes of a text, as journald writes a message that is no clean UTF-8.
final class ByteArrays {
	private static final int LARGEST = 255;

	private ByteArrays() {
	}

	/// Makes a value a text when it is an array of bytes; leaves it alone otherwise.
	static void unfold(EventDraft draft, int value) {
		byte[] bytes = draft.bytes(value);
		GrowingBytes text = draft.unescaped();
		int start = text.length();
		int number = -1;
		for (int at = draft.from(value) + 1; at < draft.to(value); at++) {
			byte character = bytes[at];
			if (character >= '0' && character <= '9')
				number = Math.max(number, 0) * 10 + character - '0';
			else if (character == ',' || character == ']') {
				if (number >= 0)
					text.append((byte) number);
				number = -1;
			} else if (character != ' ')
				number = LARGEST + 1;
			if (number > LARGEST)
				return;
		}
		draft.replace(value, Kind.TEXT, start);
	}
}
