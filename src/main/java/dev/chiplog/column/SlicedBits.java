package dev.chiplog.column;

/// Numbers of very few bits, cut into slices: for each 64 of them one word with their lowest bits, one with the next, and so on.
///
/// Comparing and counting work on 64 numbers at once, with as many operations as there are bits or numbers to tell apart (P. O'Neil and
/// D. Quass, "Improved Query Performance with Variant Indexes", SIGMOD 1997; Y. Li and J. M. Patel, "BitWeaving", SIGMOD 2013).
final class SlicedBits implements PackedBits {
	/// The words of the first 64 numbers, of the next 64, and so on; in each the lowest bits come first.
	private final long[] slices;
	private final int size;
	private final int bits;

	private SlicedBits(long[] slices, int size, int bits) {
		this.slices = slices;
		this.size = size;
		this.bits = bits;
	}

	@Override
	public int size() {
		return size;
	}

	@Override
	public long get(int index) {
		int at = (index >>> 6) * bits;
		long number = 0;
		for (int bit = 0; bit < bits; bit++)
			number |= (slices[at + bit] >>> index & 1) << bit;
		return number;
	}

	@Override
	public void copy(int from, int to, long[] into) {
		for (int index = from; index < to; index++)
			into[index - from] = get(index);
	}

	@Override
	public void between(long low, long high, long[] words) {
		for (int word = 0, at = 0; word < words.length; word++, at += bits) {
			long isLow = -1;
			long isHigh = -1;
			long outside = 0;
			for (int bit = bits - 1; bit >= 0; bit--) {
				long slice = slices[at + bit];
				long ofLow = -(low >>> bit & 1);
				long ofHigh = -(high >>> bit & 1);
				outside |= isLow & ~slice & ofLow | isHigh & slice & ~ofHigh;
				isLow &= ~(slice ^ ofLow);
				isHigh &= ~(slice ^ ofHigh);
			}
			words[word] |= ~outside & within(word);
		}
	}

	@Override
	public void where(boolean[] accepted, long[] words) {
		for (int number = 0; number < Math.min(accepted.length, 1 << bits); number++)
			if (accepted[number])
				between(number, number, words);
	}

	/// The bits of a word that have a number.
	private long within(int word) {
		return size - (word << 6) >= 64 ? -1 : -1L >>> -size;
	}

	@Override
	public void count(RowSet among, int from, int to, long[] counts, int first, int step) {
		long[] sets = new long[1 << bits];
		int[] sums = new int[1 << bits];
		for (int word = from >>> 6; word << 6 < to; word++) {
			long left = among.word(word, from, to);
			if (Long.bitCount(left) * 8 < sets.length)
				for (; left != 0; left &= left - 1)
					sums[(int) get((word << 6) + Long.numberOfTrailingZeros(left))]++;
			else
				count(word * bits, left, sets, sums);
		}
		for (int number = 0; number < sums.length; number++)
			if (sums[number] > 0)
				counts[first + step * number] += sums[number];
	}

	/// Splits a set by one slice after the other until each part has one number.
	private void count(int at, long set, long[] sets, int[] sums) {
		sets[0] = set;
		for (int bit = 0, parts = 1; bit < bits; bit++, parts *= 2) {
			long slice = slices[at + bit];
			for (int part = 0; part < parts; part++) {
				sets[parts + part] = sets[part] & slice;
				sets[part] &= ~slice;
			}
		}
		for (int number = 0; number < sums.length; number++)
			sums[number] += Long.bitCount(sets[number]);
	}

	@Override
	public long bytes() {
		return 40 + 8L * slices.length;
	}

	/// Cuts one number after the other.
	static final class Slicing implements Filling {
		private final long[] slices;
		private final int size;
		private final int bits;
		private int index;

		Slicing(int size, int bits) {
			this.size = size;
			this.bits = bits;
			slices = new long[(size + 63 >>> 6) * bits];
		}

		@Override
		public void add(long[] numbers, int count) {
			for (int from = 0; from < count;) {
				int length = Math.min(count - from, 64 - (index & 63));
				for (int bit = 0; bit < bits; bit++)
					slices[(index >>> 6) * bits + bit] |= slice(numbers, from, length, bit) << index;
				index += length;
				from += length;
			}
		}

		private static long slice(long[] numbers, int from, int length, int bit) {
			long slice = 0;
			for (int i = 0; i < length; i++)
				slice |= (numbers[from + i] >>> bit & 1) << i;
			return slice;
		}

		@Override
		public PackedBits filled() {
			return new SlicedBits(slices, size, bits);
		}
	}
}
