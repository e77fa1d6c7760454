package dev.chiplog.column;

/// Counts the numbers of some slices that share their higher bits: eight at a time, told apart by their lowest three.
///
/// For each word the set is cut down to the numbers with the higher bits, whose members are then counted with each of the eight
/// combinations of lower bits set; how often each number occurs follows from these by taking the larger combinations off the smaller
/// ones, once at the end. One thread.
final class SliceCount {
	/// So many bits tell apart what is counted at a time.
	static final int LOW = 3;

	private final long[] slices;
	private final int bits;
	private final long[] sums = new long[1 << LOW];

	/// @param slices for each 64 numbers a word a bit, that of the lowest bits first
	SliceCount(long[] slices, int bits) {
		this.slices = slices;
		this.bits = bits;
	}

	/// How often the number with the given lower bits occurs, and with the higher bits that were counted last.
	long of(int low) {
		return sums[low];
	}

	/// Counts the numbers with the given higher bits at the indexes of a set from `from` to before `to`.
	void count(RowSet among, int from, int to, int high) {
		long all = 0, with0 = 0, with1 = 0, with01 = 0, with2 = 0, with02 = 0, with12 = 0, with012 = 0;
		for (int word = from >>> 6; word << 6 < to; word++) {
			long set = among.word(word, from, to);
			int at = word * bits;
			for (int bit = LOW; bit < bits; bit++)
				set &= slices[at + bit] ^ (high >>> bit - LOW & 1) - 1L;
			if (set == 0)
				continue;
			long slice0 = bits > 0 ? set & slices[at] : 0;
			long slice1 = bits > 1 ? slices[at + 1] : 0;
			long slice2 = bits > 2 ? slices[at + 2] : 0;
			long slice12 = slice1 & slice2;
			all += Long.bitCount(set);
			with0 += Long.bitCount(slice0);
			with1 += Long.bitCount(set & slice1);
			with01 += Long.bitCount(slice0 & slice1);
			with2 += Long.bitCount(set & slice2);
			with02 += Long.bitCount(slice0 & slice2);
			with12 += Long.bitCount(set & slice12);
			with012 += Long.bitCount(slice0 & slice12);
		}
		sums[7] = with012;
		sums[6] = with12 - with012;
		sums[5] = with02 - with012;
		sums[3] = with01 - with012;
		sums[4] = with2 - sums[5] - sums[6] - sums[7];
		sums[2] = with1 - sums[3] - sums[6] - sums[7];
		sums[1] = with0 - sums[3] - sums[5] - sums[7];
		sums[0] = all - sums[1] - sums[2] - sums[3] - sums[4] - sums[5] - sums[6] - sums[7];
	}
}
