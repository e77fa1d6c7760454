package dev.chiplog.insight.anomaly;

import java.util.Arrays;

/// Quantiles of some numbers, NaN among them passed over.
final class Ranks {
	private Ranks() {
	}

	/// The number in the middle; NaN when there is none.
	static double median(double... numbers) {
		return quantile(0.5, numbers);
	}

	/// The number below which a share of the others are, linearly interpolated; NaN when there is none.
	static double quantile(double share, double... numbers) {
		double[] sorted = Arrays.stream(numbers).filter(number -> !Double.isNaN(number)).sorted().toArray();
		if (sorted.length == 0)
			return Double.NaN;
		double position = share * (sorted.length - 1);
		int below = (int) position;
		int above = Math.min(below + 1, sorted.length - 1);
		return sorted[below] + (sorted[above] - sorted[below]) * (position - below);
	}

	/// How many standard deviations residuals spread: the larger of what their median and what their 80th percentile say, taken as those
	/// of a normal distribution; bursts in more than a fifth of all buckets thus are how a log is.
	static double spread(double[] residuals) {
		double[] sizes = Arrays.stream(residuals).map(Math::abs).toArray();
		return Math.max(median(sizes) / 0.6745, quantile(0.8, sizes) / 1.2816);
	}
}
