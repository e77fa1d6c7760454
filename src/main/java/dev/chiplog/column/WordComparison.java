package dev.chiplog.column;

/// Compares the numbers that lie side by side in a word to a bound, all at once.
///
/// The highest bit of each number tells whether it is larger, once the bound was taken off with that bit set so that nothing is borrowed
/// from a neighbour (L. Lamport, "Multiple byte processing with full-word instructions", CACM 18, 1975; H. S. Warren, Hacker's Delight,
/// 2nd edition, 2-18). The highest bits are brought together by a multiplication that adds no two bits at one place: unlike
/// `Long.compress` it is fast before it was compiled for good, too. Threads: immutable.
final class WordComparison {
	/// A word that is loaded from any bit has so many that count.
	private static final int READABLE = 57;

	private final int fields;
	private final int top;
	private final long tops;
	private final long rest;
	private final long raised;
	private final long bound;
	private final long gather;
	private final int shift;
	private final long found;

	/// @param bits of each number, from 1 on
	/// @param most the bound
	WordComparison(int bits, long most) {
		fields = fields(bits);
		long ones = 0;
		for (int field = 0; field < fields; field++)
			ones |= 1L << field * bits;
		long gathering = 0;
		for (int field = 0; field < fields; field++)
			gathering |= 1L << (fields - 1 - field) * (bits - 1);
		tops = ones << bits - 1;
		gather = gathering;
		shift = (fields - 1) * (bits - 1);
		found = (1L << fields) - 1;
		top = bits - 1;
		rest = tops - ones;
		bound = ones * most;
		raised = bound | tops;
	}

	/// How many numbers are compared at once.
	static int fields(int bits) {
		return Math.max(1, Math.min(READABLE / bits, bits - 1));
	}

	/// Which of the numbers in a word are at most the bound.
	///
	/// @return a bit for each number, that of the first number lowest
	long atMost(long word) {
		long low = raised - (word & rest);
		// the number has no highest bit while the bound has one, or they are the same there and its other bits are not larger
		long atMost = (~word & (bound | low) | bound & low) & tops;
		return (atMost >>> top) * gather >>> shift & found;
	}
}
