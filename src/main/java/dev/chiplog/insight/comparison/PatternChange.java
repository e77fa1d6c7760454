package dev.chiplog.insight.comparison;

/// How often a pattern occurs on both sides.
///
/// @param text of the pattern
/// @param a how many events of A are of it
/// @param b how many events of B are of it
/// @param times how many times as often it occurs in B as in A, for the same time or the same number of events; infinite when it is new, 0
///        when it is gone
public record PatternChange(String text, long a, long b, double times) {

	/// Whether A has none.
	public boolean isNew() {
		return a == 0;
	}

	/// Whether B has none.
	public boolean isGone() {
		return b == 0;
	}
}
