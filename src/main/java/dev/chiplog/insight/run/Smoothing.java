package dev.chiplog.insight.run;

/// Exponential smoothing with its bias taken out, as TensorBoard draws scalars: `s = w·s + (1 − w)·v` from 0 on, each divided by `1 − wⁿ`, so
/// that the beginning is no nearer to 0 than the values are (D. P. Kingma and J. Ba, Adam, 2015, section 3).
public final class Smoothing {
	/// The strongest weight that is offered.
	public static final double MOST = 0.99;

	private Smoothing() {
	}

	/// The values smoothed; those that are not finite stay what they are and count for nothing, and nothing is done to values that are all equal.
	///
	/// @param weight of what went before, 0 to less than 1
	public static double[] of(double[] values, double weight) {
		return of(values, weight, 1);
	}

	/// The same where each value is the mean of some neighbours: as much as if each of them stood there with that value.
	///
	/// @param each of how many neighbours a value is the mean
	public static double[] of(double[] values, double weight, double each) {
		double[] smoothed = values.clone();
		double keep = Math.pow(weight, each);
		if (keep <= 0 || isConstant(values))
			return smoothed;
		double sum = 0;
		double bias = 1;
		for (int i = 0; i < values.length; i++)
			if (Double.isFinite(values[i])) {
				sum = sum * keep + (1 - keep) * values[i];
				bias *= keep;
				smoothed[i] = sum / (1 - bias);
			}
		return smoothed;
	}

	private static boolean isConstant(double[] values) {
		for (double value : values)
			if (value != values[0])
				return false;
		return true;
	}
}
