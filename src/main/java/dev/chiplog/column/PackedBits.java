package dev.chiplog.column;

/// Whole numbers of a few bits each, from 0 on, as close together as they go; read-only.
///
/// What is done to many of them is done here, where their layout is known. Threads: immutable.
sealed interface PackedBits permits SlicedBits, AdjacentBits, CodedBits {

	/// Numbers of more bits lie side by side: what slices save in counting they lose in reading single numbers.
	int MOST_SLICES = 6;

	/// A place for `size` numbers of so many bits, to be filled from the first to the last.
	///
	/// @param bits from 0 to 64
	static Filling filling(int size, int bits) {
		return bits <= MOST_SLICES ? new SlicedBits.Slicing(size, bits) : new AdjacentBits.Lining(size, bits);
	}

	/// Takes numbers one after the other.
	interface Filling {
		/// Takes the next numbers, the first `count` of an array; they have no more bits than were promised.
		void add(long[] numbers, int count);

		/// The numbers, once all are there.
		PackedBits filled();
	}

	/// How many numbers there are.
	int size();

	/// The number at an index; with 64 bits it is unsigned.
	long get(int index);

	/// Copies the numbers from `from` to before `to` to the beginning of an array.
	void copy(int from, int to, long[] into);

	/// Copies the numbers at some indexes to the beginning of an array.
	///
	/// @param count how many indexes there are
	void pick(int[] indexes, int count, long[] into);

	/// Sets a bit for each number at the indexes of a set that is from `low` to `high`, both included and unsigned.
	///
	/// @param words bit `index & 63` of word `index >>> 6`, none set so far
	void between(long low, long high, RowSet among, long[] words);

	/// Sets a bit for each number at the indexes of a set that is accepted.
	///
	/// @param accepted by number, for every one that there is
	/// @param words bit `index & 63` of word `index >>> 6`, none set so far
	void where(boolean[] accepted, RowSet among, long[] words);

	/// Counts how often each number stands at the indexes of a set.
	///
	/// @param from the first index that counts
	/// @param to behind the last one
	/// @param counts grows by one at `first + step * number` for each
	void count(RowSet among, int from, int to, long[] counts, int first, int step);

	/// The heap that the numbers take, in bytes.
	long bytes();
}
