package dev.chiplog.insight.measure;

/// How many of some events have something, as counts.
///
/// @param count how many have it
/// @param of how many there are
public record Share(long count, long of) {

	/// The share, 0 to 1; NaN when there are no events.
	public double value() {
		return of == 0 ? Double.NaN : (double) count / of;
	}

	/// The lower end of Wilson's score interval (Wilson 1927), which holds for small counts and for shares near 0 and 1 too.
	///
	/// @param deviations half of its width, in standard deviations
	public double lower(double deviations) {
		return of == 0 ? 0 : Math.max(0, centre(deviations) - half(deviations));
	}

	/// The upper end of Wilson's score interval.
	///
	/// @param deviations half of its width, in standard deviations
	public double upper(double deviations) {
		return of == 0 ? 1 : Math.min(1, centre(deviations) + half(deviations));
	}

	private double centre(double deviations) {
		double square = deviations * deviations;
		return (count + square / 2) / (of + square);
	}

	private double half(double deviations) {
		double square = deviations * deviations;
		return deviations / (of + square) * Math.sqrt((double) count * (of - count) / of + square / 4);
	}
}
