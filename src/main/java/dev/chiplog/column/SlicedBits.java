package dev.chiplog.column;

/// Numbers of very few bits, cut into slices: for each 64 of them one word with their lowest bits, one with the next, and so on.
///
/// Comparing and counting work on 64 numbers at once, with as many operations as there are bits or numbers to tell apart (P. O'Neil and
/// D. Quass, "Improved Query Performance with Variant Indexes", SIGMOD 1997; Y. Li and J. M. Patel, "BitWeaving", SIGMOD 2013).
final class SlicedBits implements PackedBits {
	/// The lowest bit of each byte of a word.
	private static final long OF_BYTES = 0x0101010101010101L;
	/// Fewer numbers among 64 are read one by one.
	private static final int MANY = 8;

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
	public void pick(int[] indexes, int count, long[] into) {
		if (count == 0 || indexes[count - 1] - indexes[0] > 64 / MANY * count) {
			for (int i = 0; i < count; i++)
				into[i] = get(indexes[i]);
			return;
		}
		byte[] row = new byte[64];
		int shown = -1;
		for (int i = 0; i < count; i++) {
			int word = indexes[i] >>> 6;
			if (word != shown)
				spread(word, row);
			shown = word;
			into[i] = row[indexes[i] & 63];
		}
	}

	/// Puts 64 numbers into a byte each, eight at a time: a slice's bits go to the bytes, one to each.
	private void spread(int word, byte[] row) {
		for (int eight = 0; eight < 64; eight += 8) {
			long numbers = 0;
			for (int bit = 0; bit < bits; bit++)
				numbers |= Long.expand(slices[word * bits + bit] >>> eight & 0xFF, OF_BYTES) << bit;
			AdjacentBits.LONG.set(row, eight, numbers);
		}
	}

	@Override
	public void between(long low, long high, RowSet among, long[] words) {
		for (int word = 0, at = 0; word < words.length; word++, at += bits) {
			long set = among.word(word);
			if (set == 0)
				continue;
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
			words[word] |= set & ~outside;
		}
	}

	@Override
	public void where(boolean[] accepted, RowSet among, long[] words) {
		int most = Math.min(accepted.length, 1 << bits);
		for (int number = 0; number < most; number++) {
			int low = number;
			while (number < most && accepted[number])
				number++;
			if (number > low)
				between(low, number - 1, among, words);
		}
	}

	@Override
	public void count(RowSet among, int from, int to, long[] counts, int first, int step) {
		if (among.count(from, to) >> MOST_SLICES < to - from >> 10) {
			for (int index = among.next(from); index >= 0 && index < to; index = among.next(index + 1))
				counts[first + step * (int) get(index)]++;
			return;
		}
		SliceCount count = new SliceCount(slices, bits);
		for (int high = 0; high < 1 << Math.max(0, bits - SliceCount.LOW); high++) {
			count.count(among, from, to, high);
			for (int low = 0; low < 1 << Math.min(bits, SliceCount.LOW); low++)
				if (count.of(low) > 0)
					counts[first + step * (high << SliceCount.LOW | low)] += count.of(low);
		}
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
