package dev.chiplog.insight.run;

import java.util.Optional;

/// One metric of one run.
///
/// @param metric what it is of
/// @param raw for drawing: all readings, or when they are many the smallest and the largest of each bucket of neighbours
/// @param means for smoothing: all readings, or when they are many the means of buckets of neighbours
/// @param width how many readings each mean is of
/// @param count how many readings there are, those that are no numbers left out
/// @param range the smallest and the largest reading, exact, the first of each; empty when no reading is a number
/// @param last the last reading that is a number
/// @param broken how many readings are NaN or infinite
/// @param firstBroken where the first of them is
/// @param divergence since where it runs away from its best
/// @param plateau since where it gets no better
public record Series(Metric metric, Points raw, Points means, int width, long count, Optional<Range> range, Optional<Reading> last,
		long broken, Optional<Place> firstBroken, Optional<Place> divergence, Optional<Place> plateau) {

	/// The smallest and the largest of some readings.
	public record Range(Reading least, Reading greatest) {

		/// Whether all readings are equal.
		public boolean isConstant() {
			return least.value() == greatest.value();
		}
	}

	/// The best reading, exact, the first of equal ones; empty when there is none, or no value is better than another.
	public Optional<Reading> best() {
		return switch (metric.goal()) {
			case LOWER -> range.map(Range::least);
			case HIGHER -> range.map(Range::greatest);
			case NONE -> Optional.empty();
		};
	}

	/// Its means smoothed.
	///
	/// @param weight of what went before, 0 to less than 1
	public double[] smoothed(double weight) {
		return Smoothing.of(means.values(), weight, width);
	}

	/// Whether some reading has a place on the axis.
	public boolean has(RunAxis axis) {
		for (double place : raw.along(axis))
			if (!Double.isNaN(place))
				return true;
		return firstBroken.isPresent() && !Double.isNaN(firstBroken.get().along(axis));
	}
}
