package dev.chiplog.engine.memory.search;

/// The part of a text that stands in every log as it is.
final class PlainRun {
	private PlainRun() {
	}

	/// The longest run of characters that no known writer of JSON, CSV or logfmt escapes: not beyond ASCII, no control characters,
	/// quotes or backslashes, nor what writers for the web escape.
	static String longest(String text) {
		int best = 0;
		int length = 0;
		int from = 0;
		for (int at = 0; at <= text.length(); at++) {
			if (at < text.length() && isPlain(text.charAt(at)))
				continue;
			if (at - from > length) {
				best = from;
				length = at - from;
			}
			from = at + 1;
		}
		return text.substring(best, best + length);
	}

	private static boolean isPlain(char character) {
		return character >= ' ' && character < 127 && "\"\\/<>&'=+`#%".indexOf(character) < 0;
	}
}
