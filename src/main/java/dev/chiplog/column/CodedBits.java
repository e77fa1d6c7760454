package dev.chiplog.column;

/// Few different numbers that lie far apart, such as the status of responses: each is kept as a code, its place among the different ones in
/// ascending order.
///
/// Codes compare as the numbers do, so that what is compared and counted are codes of very few bits (C. Binnig, S. Hildenbrand and
/// F. Färber, "Dictionary-based Order-preserving String Compression for Main Memory Column Stores", SIGMOD 2009).
final class CodedBits implements PackedBits {
	/// The numbers by code, ascending.
	private final long[] numbers;
	private final PackedBits codes;

	private CodedBits(long[] numbers, PackedBits codes) {
		this.numbers = numbers;
		this.codes = codes;
	}

	@Override
	public int size() {
		return codes.size();
	}

	@Override
	public long get(int index) {
		return numbers[(int) codes.get(index)];
	}

	@Override
	public void copy(int from, int to, long[] into) {
		codes.copy(from, to, into);
		for (int i = 0; i < to - from; i++)
			into[i] = numbers[(int) into[i]];
	}

	@Override
	public void pick(int[] indexes, int count, long[] into) {
		codes.pick(indexes, count, into);
		for (int i = 0; i < count; i++)
			into[i] = numbers[(int) into[i]];
	}

	@Override
	public void between(long low, long high, RowSet among, long[] words) {
		int first = 0;
		while (first < numbers.length && Long.compareUnsigned(numbers[first], low) < 0)
			first++;
		int behind = first;
		while (behind < numbers.length && Long.compareUnsigned(numbers[behind], high) <= 0)
			behind++;
		if (behind > first)
			codes.between(first, behind - 1, among, words);
	}

	@Override
	public void where(boolean[] accepted, RowSet among, long[] words) {
		boolean[] byCode = new boolean[numbers.length];
		for (int code = 0; code < byCode.length; code++)
			byCode[code] = accepted[(int) numbers[code]];
		codes.where(byCode, among, words);
	}

	@Override
	public void count(RowSet among, int from, int to, long[] counts, int first, int step) {
		long[] byCode = new long[numbers.length];
		codes.count(among, from, to, byCode, 0, 1);
		for (int code = 0; code < byCode.length; code++)
			counts[first + step * (int) numbers[code]] += byCode[code];
	}

	@Override
	public long bytes() {
		return 40 + 8L * numbers.length + codes.bytes();
	}

	/// Turns numbers into codes, one after the other.
	static final class Coding implements Filling {
		private final FewNumbers few;
		private final long[] numbers;
		private final Filling codes;

		/// @param few every number that comes
		Coding(int size, FewNumbers few) {
			this.few = few;
			numbers = few.ascending();
			codes = PackedBits.filling(size, 32 - Integer.numberOfLeadingZeros(numbers.length - 1));
		}

		@Override
		public void add(long[] added, int count) {
			long[] coded = new long[count];
			for (int i = 0; i < count; i++)
				coded[i] = few.code(added[i]);
			codes.add(coded, count);
		}

		@Override
		public PackedBits filled() {
			return new CodedBits(numbers, codes.filled());
		}
	}
}
