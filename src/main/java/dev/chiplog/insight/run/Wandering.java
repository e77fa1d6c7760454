package dev.chiplog.insight.run;

/// How often a count goes on and how often it falls back; that of a training goes on. One thread.
///
/// A service that mentions epochs here and there, of whatever training, is told from a training by it.
final class Wandering {
	private static final int LEAST = 8;
	private static final double SHARE = 0.25;
	/** Processes of one training are apart by so much of what it has counted, and one. */
	private static final double APART = 0.1;

	private long ahead;
	private long back;

	/// Takes a move of the count.
	///
	/// @param from NaN at the beginning
	/// @param span how far it has come
	void move(double from, double to, double span) {
		if (to > from)
			ahead++;
		else if (from - to > 1 + APART * span)
			back++;
	}

	/// Whether it falls back too often to be that of a training.
	boolean isLost() {
		return back > LEAST && back > SHARE * (ahead + back);
	}
}
