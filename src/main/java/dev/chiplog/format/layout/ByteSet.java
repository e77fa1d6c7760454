package dev.chiplog.format.layout;

import java.util.Arrays;

/// A set of byte values, a bit for each.
final class ByteSet {
	private final long[] bits = new long[4];

	void add(byte value) {
		bits[(value & 0xFF) >>> 6] |= 1L << value;
	}

	void addAll(ByteSet others) {
		for (int i = 0; i < bits.length; i++)
			bits[i] |= others.bits[i];
	}

	/// Adds every value there is.
	void fill() {
		Arrays.fill(bits, -1L);
	}

	boolean contains(byte value) {
		return (bits[(value & 0xFF) >>> 6] >>> value & 1) != 0;
	}
}
