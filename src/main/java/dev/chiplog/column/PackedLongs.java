package dev.chiplog.column;

/// A read-only array of longs in as few bits as its values need: `base + step * n`, the n packed side by side.
///
/// The frame-of-reference encoding of Zukowski et al., "Super-Scalar RAM-CPU Cache Compression" (ICDE 2006), with the greatest
/// common divisor of the differences taken out, so that millisecond stamps kept in nanoseconds cost as much as milliseconds.
public final class PackedLongs {
	private final long base;
	private final long step;
	private final int bits;
	private final int size;
	private final long[] words;

	private PackedLongs(long base, long step, int bits, int size, long[] words) {
		this.base = base;
		this.step = step;
		this.bits = bits;
		this.size = size;
		this.words = words;
	}

	/// Packs the first `size` values.
	public static PackedLongs of(long[] values, int size) {
		if (size == 0)
			return new PackedLongs(0, 1, 0, 0, new long[0]);
		long min = values[0];
		long max = values[0];
		for (int i = 1; i < size; i++) {
			min = Math.min(min, values[i]);
			max = Math.max(max, values[i]);
		}
		if (max - min < 0)
			return new PackedLongs(0, 1, 64, size, java.util.Arrays.copyOf(values, size));
		long step = 0;
		for (int i = 0; i < size && step != 1; i++)
			step = greatestCommonDivisor(values[i] - min, step);
		step = Math.max(step, 1);
		int bits = 64 - Long.numberOfLeadingZeros((max - min) / step);
		long[] words = new long[(int) (((long) size * bits + 63) / 64)];
		for (int i = 0; i < size; i++)
			put(words, (long) i * bits, bits, (values[i] - min) / step);
		return new PackedLongs(min, step, bits, size, words);
	}

	/// The value at the index, 0 ≤ index < [#size].
	public long get(int index) {
		if (bits == 0)
			return base;
		if (bits == 64)
			return words[index] * step + base;
		long at = (long) index * bits;
		int word = (int) (at >>> 6);
		int shift = (int) at & 63;
		long value = words[word] >>> shift;
		if (shift + bits > 64)
			value |= words[word + 1] << (64 - shift);
		return base + step * (value & ((1L << bits) - 1));
	}

	/// The same values, each with an amount added.
	public PackedLongs plus(long amount) {
		return new PackedLongs(base + amount, step, bits, size, words);
	}

	/// How many values there are.
	public int size() {
		return size;
	}

	/// The heap that the values take, in bytes.
	public long bytes() {
		return 56 + 8L * words.length;
	}

	private static void put(long[] words, long at, int bits, long value) {
		if (bits == 0)
			return;
		int word = (int) (at >>> 6);
		int shift = (int) at & 63;
		words[word] |= value << shift;
		if (shift + bits > 64)
			words[word + 1] |= value >>> (64 - shift);
	}

	private static long greatestCommonDivisor(long a, long b) {
		while (b != 0) {
			long rest = a % b;
			a = b;
			b = rest;
		}
		return a;
	}
}
