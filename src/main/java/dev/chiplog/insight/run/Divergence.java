package dev.chiplog.insight.run;

import java.util.Arrays;

/// Since when a metric runs away from the best that it had reached.
///
/// The values are taken as running medians of five, which single spikes do not move (J. W. Tukey, Exploratory Data Analysis, 1977). A metric
/// diverges when its last median is worse than its best one by more than half of all that had been gained, by more than ten times the noise (the
/// median absolute deviation from the running medians, times 1.4826: F. R. Hampel, 1974), and by more than a tenth of the best itself; it does so
/// since the median from which on all are that bad.
final class Divergence {
	private static final int WINDOW = 5;
	private static final int LEAST = 10;
	private static final double LOST = 0.5;
	private static final double NOISE = 10;
	private static final double NORMAL = 1.4826;
	private static final double SHARE = 0.1;

	private Divergence() {
	}

	/// The index since which the values run away; -1 when they do not, or when they are too few to tell.
	///
	/// @param values finite, in their order
	static int since(double[] values, Goal goal) {
		if (goal == Goal.NONE || values.length < LEAST)
			return -1;
		double[] medians = medians(values);
		double best = medians[0];
		for (double median : medians)
			best = goal.gain(best, median) > 0 ? median : best;
		double bound = Math.max(Math.max(LOST * goal.gain(medians[0], best), NOISE * noise(values, medians)), SHARE * Math.abs(best));
		int since = values.length;
		while (since > 0 && goal.gain(medians[since - 1], best) > bound)
			since--;
		return since == values.length ? -1 : since;
	}

	private static double[] medians(double[] values) {
		double[] medians = new double[values.length];
		for (int i = 0; i < values.length; i++) {
			double[] window = Arrays.copyOfRange(values, Math.max(0, i - WINDOW / 2), Math.min(values.length, i + WINDOW / 2 + 1));
			medians[i] = median(window);
		}
		return medians;
	}

	private static double noise(double[] values, double[] medians) {
		double[] away = new double[values.length];
		for (int i = 0; i < values.length; i++)
			away[i] = Math.abs(values[i] - medians[i]);
		return NORMAL * median(away);
	}

	private static double median(double[] some) {
		Arrays.sort(some);
		int middle = some.length / 2;
		return some.length % 2 == 1 ? some[middle] : (some[middle - 1] + some[middle]) / 2;
	}
}
