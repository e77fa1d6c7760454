package dev.chiplog.source.encoding;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/// Recognises UTF-16 by the zeros that stand beside Latin letters, digits, blanks and line ends.
final class Utf16 {
	/// A log has so many of those even when its messages are in another script.
	private static final double LEAST_LATIN = 0.25;
	private static final double MOST_OTHER = 0.02;

	private Utf16() {
	}

	/// The byte order of a text that does not say it.
	static Optional<Charset> withoutMark(byte[] head) {
		int pairs = head.length / 2;
		int little = 0;
		int big = 0;
		for (int i = 0; i + 1 < head.length; i += 2) {
			if (head[i + 1] == 0 && head[i] != 0)
				little++;
			if (head[i] == 0 && head[i + 1] != 0)
				big++;
		}
		if (pairs < 2)
			return Optional.empty();
		if (little >= pairs * LEAST_LATIN && big <= pairs * MOST_OTHER)
			return Optional.of(StandardCharsets.UTF_16LE);
		return big >= pairs * LEAST_LATIN && little <= pairs * MOST_OTHER ? Optional.of(StandardCharsets.UTF_16BE) : Optional.empty();
	}
}
