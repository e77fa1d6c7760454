package dev.chiplog.engine.memory.search;

import java.nio.charset.StandardCharsets;
import java.util.List;

/// A phrase that is looked for in bytes, whatever its case.
///
/// Threads: immutable.
sealed interface Needle permits ByteNeedle, UnicodeNeedle {

	/// Needles that together find the phrase, which is not empty: more than one where a log may write it in several ways.
	///
	/// Each is looked for by itself, since one that is frequent would have those that are not there searched anew behind each place.
	static List<Needle> of(String phrase) {
		return phrase.chars().allMatch(character -> character < 128)
				? List.of(new ByteNeedle(phrase.getBytes(StandardCharsets.US_ASCII)))
				: UnicodeNeedle.ofEachSpelling(phrase);
	}

	/// Where the phrase first begins among the bytes from `from` to before `to`, in which it lies whole; -1 when it is not there.
	int find(byte[] bytes, int from, int to);
}
