package dev.chiplog.engine.memory.search;

import java.nio.charset.StandardCharsets;

/// A phrase that is looked for in bytes, whatever its case.
///
/// Threads: immutable.
sealed interface Needle permits ByteNeedle, UnicodeNeedle {

	/// A needle for the phrase, which is not empty.
	static Needle of(String phrase) {
		return phrase.chars().allMatch(character -> character < 128)
				? new ByteNeedle(phrase.getBytes(StandardCharsets.US_ASCII))
				: new UnicodeNeedle(phrase);
	}

	/// Where the phrase first begins among the bytes from `from` to before `to`, in which it lies whole; -1 when it is not there.
	int find(byte[] bytes, int from, int to);
}
