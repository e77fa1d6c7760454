package dev.chiplog.ingest;

import dev.chiplog.format.Digits;
import java.util.Arrays;

/// Lines that were found to begin no event, known again by their bytes: stack traces repeat theirs. One thread.
///
/// Each line has one slot, from which another may push it out.
final class SeenLines {
	private static final byte[] NO_LINE = {};
	private static final int SLOTS = 16 * 1024;
	/// Longer lines hardly come twice.
	private static final int LONGEST = 256;

	/// By slot; empty where there is none yet.
	private final byte[][] lines = new byte[SLOTS][];

	SeenLines() {
		Arrays.fill(lines, NO_LINE);
	}

	/// Whether just this line was added; an empty one never was.
	boolean contains(byte[] bytes, int from, int to) {
		byte[] known = lines[slot(bytes, from, to)];
		return known.length > 0 && Arrays.equals(known, 0, known.length, bytes, from, to);
	}

	void add(byte[] bytes, int from, int to) {
		if (to - from <= LONGEST)
			lines[slot(bytes, from, to)] = Arrays.copyOfRange(bytes, from, to);
	}

	/// Fibonacci hashing of eight bytes at a time (D. E. Knuth, The Art of Computer Programming, volume 3, 6.4).
	private static int slot(byte[] bytes, int from, int to) {
		long hash = (long) to - from;
		int at = from;
		for (; at + Long.BYTES <= to; at += Long.BYTES)
			hash = mixed(hash ^ Digits.word(bytes, at));
		for (; at < to; at++)
			hash = 31 * hash + bytes[at];
		return (int) (mixed(hash) >>> 32) & SLOTS - 1;
	}

	private static long mixed(long hash) {
		long product = hash * 0x9E37_79B9_7F4A_7C15L;
		return product ^ product >>> 32;
	}
}
