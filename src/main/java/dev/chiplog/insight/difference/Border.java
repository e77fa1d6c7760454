package dev.chiplog.insight.difference;

import java.math.BigDecimal;
import java.math.RoundingMode;

/// Finds the roundest number that parts two neighbours in the same way as one of them does: 300 between 299.7 and 300.4.
///
/// Only between neighbours that lie close together: where numbers come in steps, as 32 and 64, the step itself says more.
final class Border {
	private static final double CLOSE = 0.05;
	private static final int MOST_DIGITS = 17;

	private Border() {
	}

	/// The roundest number above `below`, at most `first`.
	static double before(double below, double first) {
		return round(below, first, first, RoundingMode.FLOOR);
	}

	/// The roundest number of at least `last`, below `above`.
	static double behind(double last, double above) {
		return round(last, above, last, RoundingMode.CEILING);
	}

	private static double round(double low, double high, double kept, RoundingMode mode) {
		if (high - low > CLOSE * Math.max(Math.abs(low), Math.abs(high)))
			return kept;
		BigDecimal exact = BigDecimal.valueOf(kept);
		int magnitude = exact.precision() - exact.scale();
		for (int digits = 1; digits <= MOST_DIGITS; digits++) {
			double rounded = exact.setScale(digits - magnitude, mode).doubleValue();
			if (kept == high ? rounded > low && rounded <= high : rounded >= low && rounded < high)
				return rounded;
		}
		return kept;
	}
}
