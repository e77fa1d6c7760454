package dev.chiplog.insight.pattern;

import java.util.Arrays;
import java.util.stream.DoubleStream;

/// The middle of a few numbers and how far they lie from it, estimated so that some outliers change neither much.
final class Deviation {
	/// What the standard deviation of normal numbers is in median absolute deviations, and in mean ones.
	private static final double IN_MEDIANS = 1.4826;
	private static final double IN_MEANS = 1.2533;

	private Deviation() {
	}

	/// The middle one, or the mean of the two in the middle.
	///
	/// @param numbers at least one; left as they are
	static double median(double... numbers) {
		double[] sorted = numbers.clone();
		Arrays.sort(sorted);
		int middle = sorted.length / 2;
		return sorted.length % 2 == 1 ? sorted[middle] : (sorted[middle - 1] + sorted[middle]) / 2;
	}

	/// The standard deviation around the median.
	static double robust(double[] numbers, double median) {
		double[] distances = Arrays.stream(numbers).map(number -> Math.abs(number - median)).toArray();
		double middle = median(distances);
		return middle > 0 ? IN_MEDIANS * middle : IN_MEANS * DoubleStream.of(distances).average().orElse(0);
	}
}
