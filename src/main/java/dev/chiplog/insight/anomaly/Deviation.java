package dev.chiplog.insight.anomaly;

/// A measure of one bucket that is outside the expected band.
///
/// @param seen what it is
/// @param low from where on it was expected
/// @param high up to where it was expected
public record Deviation(Measure measure, double seen, double low, double high) {

	/// Whether it is more than expected, not less.
	public boolean isAbove() {
		return seen > high;
	}
}
