package dev.chiplog.column;

/// Counts numbers that lie side by side.
///
/// Few bits make few numbers, of which many are the same: they are counted in four places in turn, since a count waits for the one before
/// it to be stored when both are of the same number. One thread.
final class AdjacentCount {
	/// Counts of numbers of so many bits fit the nearest cache four times.
	private static final int NARROW = 11;

	private final byte[] bytes;
	private final int bits;
	private final long mask;

	/// @param bytes the numbers, with eight bytes from the first of the last number on
	AdjacentCount(byte[] bytes, int bits) {
		this.bytes = bytes;
		this.bits = bits;
		mask = -1L >>> -bits;
	}

	/// Counts as [PackedBits#count] says.
	void count(RowSet among, int from, int to, long[] counts, int first, int step) {
		if (bits > NARROW || among.count(from, to) >> bits == 0) {
			each(among, from, to, counts, first, step);
			return;
		}
		int size = 1 << bits;
		int[] apart = new int[4 * size];
		apart(among, from, to, apart);
		for (int number = 0; number < size; number++) {
			int sum = apart[number] + apart[number + size] + apart[number + 2 * size] + apart[number + 3 * size];
			if (sum > 0)
				counts[first + step * number] += sum;
		}
	}

	private void each(RowSet among, int from, int to, long[] counts, int first, int step) {
		for (int word = from >>> 6; word << 6 < to; word++) {
			long left = among.word(word, from, to);
			long bit = ((long) word << 6) * bits;
			if (left == -1)
				for (int i = 0; i < 64; i++, bit += bits)
					counts[first + step * (int) (from(bit) & mask)]++;
			else
				for (; left != 0; left &= left - 1)
					counts[first + step * (int) (from(bit + (long) Long.numberOfTrailingZeros(left) * bits) & mask)]++;
		}
	}

	private void apart(RowSet among, int from, int to, int[] counts) {
		int most = (int) mask;
		int turn = 0;
		for (int word = from >>> 6; word << 6 < to; word++) {
			long left = among.word(word, from, to);
			long bit = ((long) word << 6) * bits;
			if (left == -1)
				for (int i = 0; i < 64; i += 4, bit += 4L * bits) {
					long four = from(bit);
					counts[(int) four & most]++;
					counts[((int) (four >>> bits) & most) + most + 1]++;
					counts[((int) (four >>> 2 * bits) & most) + 2 * most + 2]++;
					counts[((int) (four >>> 3 * bits) & most) + 3 * most + 3]++;
				}
			else
				for (; left != 0; left &= left - 1, turn++)
					counts[((turn & 3) << bits) + ((int) from(bit + (long) Long.numberOfTrailingZeros(left) * bits) & most)]++;
		}
	}

	/// The bits from one on, of which the lowest 57 count.
	private long from(long bit) {
		return (long) AdjacentBits.LONG.get(bytes, (int) (bit >>> 3)) >>> (bit & 7);
	}
}
