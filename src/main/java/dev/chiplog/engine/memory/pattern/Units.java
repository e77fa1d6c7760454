package dev.chiplog.engine.memory.pattern;

import java.nio.charset.StandardCharsets;
import java.util.Set;

/// The units in which one thing is now and then measured, so that the unit varies with the number before it.
final class Units {
	private static final Set<String> TIME = Set.of("ns", "us", "ms", "s", "sec", "secs", "second", "seconds", "min", "mins", "minute",
			"minutes", "h", "hour", "hours", "day", "days");
	private static final Set<String> SIZE = Set.of("B", "KB", "MB", "GB", "TB", "kB", "K", "M", "G", "KiB", "MiB", "GiB", "TiB", "bytes");
	private static final int LONGEST = 7;
	/// How many bytes `µs` has.
	static final int MICROSECONDS = 3;

	private Units() {
	}

	/// Whether the word is a unit.
	static boolean contain(String word) {
		return TIME.contains(word) || SIZE.contains(word);
	}

	/// Whether the bytes are `µs`, written with either of the two characters that look so, and nothing of a word follows.
	static boolean areMicroseconds(byte[] bytes, int from, int end) {
		if (from + MICROSECONDS > end || bytes[from + 2] != 's'
				|| from + MICROSECONDS < end && Characters.isName(bytes[from + MICROSECONDS]))
			return false;
		return bytes[from] == (byte) 0xC2 && bytes[from + 1] == (byte) 0xB5 || bytes[from] == (byte) 0xCE && bytes[from + 1] == (byte) 0xBC;
	}

	/// Whether the bytes are a unit of time.
	static boolean areTime(byte[] bytes, int from, int to) {
		return to > from && to - from <= LONGEST && TIME.contains(new String(bytes, from, to - from, StandardCharsets.ISO_8859_1));
	}
}
