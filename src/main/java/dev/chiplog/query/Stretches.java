package dev.chiplog.query;

/// The stretches, one behind the other, into which a side of a plane is cut.
public sealed interface Stretches {

	/// How many there are; 0 when no event has a place.
	int count();

	/// Where a stretch begins: nanoseconds since the epoch, or a number.
	///
	/// @param stretch from 0 to as many as there are stretches, which is where the last one ends
	double edge(int stretch);

	/// Buckets of time.
	///
	/// @param from the start of the first, epoch nanoseconds
	/// @param width of each in nanoseconds
	record Time(long from, long width, int count) implements Stretches {
		@Override
		public double edge(int stretch) {
			return from + (double) width * stretch;
		}
	}

	/// Bins of numbers.
	///
	/// @param min the smallest number; NaN when there is none
	/// @param max the largest number, which the last bin includes; NaN when there is none
	/// @param scale how the bins divide the stretch from `min` to `max`
	record Numbers(double min, double max, Scale scale, int count) implements Stretches {
		@Override
		public double edge(int stretch) {
			double share = (double) stretch / count;
			return switch (scale) {
				case LINEAR -> min + share * (max - min);
				// a quotient of both could be too large for a double
				case LOGARITHMIC -> Math.pow(min, 1 - share) * Math.pow(max, share);
			};
		}
	}
}
