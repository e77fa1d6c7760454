package dev.chiplog.insight.run;

/// Since when a metric gets no better.
///
/// The rule is that of schedulers and early stopping that wait (PyTorch's `ReduceLROnPlateau`): what improves on the best by less than a notable
/// step is no improvement. A metric stands on a plateau since its smoothed values first came within a notable step of the best that they ever
/// reach, when a quarter of all values, and ten at least, came behind. The values are smoothed with a weight of 0.9; a notable step is a hundredth
/// of the whole span of the smoothed values, so that the rule needs no unit.
final class Plateau {
	private static final double WEIGHT = 0.9;
	private static final double NOTABLE = 0.01;
	private static final double SHARE = 0.25;
	private static final int LEAST = 10;

	private Plateau() {
	}

	/// The index since which the values get no better; -1 when they do, or when it is too early to tell.
	///
	/// @param values finite, in their order
	static int since(double[] values, Goal goal) {
		if (goal == Goal.NONE || values.length <= LEAST)
			return -1;
		double[] smoothed = Smoothing.of(values, WEIGHT);
		double best = smoothed[0];
		double worst = smoothed[0];
		for (double value : smoothed) {
			best = goal.gain(best, value) > 0 ? value : best;
			worst = goal.gain(worst, value) < 0 ? value : worst;
		}
		double notable = NOTABLE * goal.gain(worst, best);
		int since = 0;
		while (goal.gain(smoothed[since], best) > notable)
			since++;
		int behind = values.length - 1 - since;
		return behind >= Math.max(LEAST, SHARE * values.length) ? since : -1;
	}
}
