package dev.chiplog.column;

/// Compares the numbers that lie side by side in a word to a bound, all at once.
///
/// The highest bit of each number tells whether it is larger, once the bound was taken off with that bit set so that nothing is borrowed
/// from a neighbour (L. Lamport, "Multiple byte processing with full-word instructions", CACM 18, 1975; H. S. Warren, Hacker's Delight,
/// 2nd edition, 2-18). Threads: immutable.
final class WordComparison {
	/// A word that is loaded from any bit has so many that count.
	private static final int READABLE = 57;

	private final int fields;
	private final long tops;
	private final long rest;
	private final long raised;
	private final long bound;

	/// @param bits of each number, from 1 on
	/// @param most the bound
	WordComparison(int bits, long most) {
		fields = fields(bits);
		long ones = 0;
		for (int field = 0; field < fields; field++)
			ones |= 1L << field * bits;
		tops = ones << bits - 1;
		rest = tops - ones;
		bound = ones * most;
		raised = bound | tops;
	}

	/// How many numbers are compared at once.
	static int fields(int bits) {
		return READABLE / bits;
	}

	/// Which of the numbers in a word are at most the bound.
	///
	/// @return a bit for each number, that of the first number lowest
	long atMost(long word) {
		long low = raised - (word & rest);
		// the number has no highest bit while the bound has one, or they are the same there and its other bits are not larger
		return Long.compress(~word & (bound | low) | bound & low, tops);
	}
}
