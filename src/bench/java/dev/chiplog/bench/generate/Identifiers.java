package dev.chiplog.bench.generate;

/// Identifiers of 48 bits that look drawn at random and never repeat.
///
/// A counter is multiplied by an odd number and its high bits are folded into its low ones, modulo 2⁴⁸: both can be undone, so that two
/// numbers never become one.
final class Identifiers {
	private static final long MASK = (1L << 48) - 1;
	private static final long ODD = 0x9E37_79B9_7F4BL;

	private long last;

	Identifiers(long seed) {
		last = seed * ODD;
	}

	/// The next identifier; not negative, below 2⁴⁸.
	long next() {
		last++;
		long mixed = last * ODD & MASK;
		mixed ^= mixed >>> 25;
		mixed = mixed * ODD & MASK;
		return mixed ^ mixed >>> 23;
	}
}
