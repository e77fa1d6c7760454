package dev.chiplog.format.time;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Stream;

/// The words for morning and afternoon behind a clock of twelve hours, in languages with Latin letters.
///
/// Source: the day periods of the CLDR. Trap: the blank before and within them may be a no-break space, narrow or not.
final class HalfDay {
	private static final List<byte[]> BLANKS = words(" ", "\u00A0", "\u202F");
	private static final List<byte[]> MORNING = words("AM", "am", "Am", "a.m.", "A.M.", "a. m.", "A. M.", "a.\u00A0m.", "A.\u00A0M.", "FM",
			"fm", "DOP.", "dop.", "ÖÖ");
	private static final List<byte[]> AFTERNOON = words("PM", "pm", "Pm", "p.m.", "P.M.", "p. m.", "P. M.", "p.\u00A0m.", "P.\u00A0M.",
			"EM", "em", "ODP.", "odp.", "ÖS");

	private HalfDay() {
	}

	/// Moves the scanner behind one blank of whatever width.
	static void skipBlank(ByteScanner scanner) {
		take(scanner, BLANKS);
	}

	/// Whether one of the words may begin with this byte.
	static boolean mayBegin(int character) {
		return character >= 0x80 || switch (character | 0x20) {
			case 'a', 'p', 'f', 'e', 'd', 'o' -> true;
			default -> false;
		};
	}

	static boolean takeMorning(ByteScanner scanner) {
		return takeWord(scanner, MORNING);
	}

	static boolean takeAfternoon(ByteScanner scanner) {
		return takeWord(scanner, AFTERNOON);
	}

	private static boolean takeWord(ByteScanner scanner, List<byte[]> words) {
		int start = scanner.at();
		if (take(scanner, words) && !ByteScanner.isLetter(scanner.peek(0)))
			return true;
		scanner.moveTo(start);
		return false;
	}

	private static boolean take(ByteScanner scanner, List<byte[]> words) {
		for (byte[] word : words)
			if (scanner.take(word))
				return true;
		return false;
	}

	private static List<byte[]> words(String... words) {
		return Stream.of(words).map(word -> word.getBytes(StandardCharsets.UTF_8)).toList();
	}
}
