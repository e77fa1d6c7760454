package dev.chiplog.insight.measure;

import dev.chiplog.query.NumberTally;

/// The two-sample statistic of Kolmogorov and Smirnov: how far the shares of two sets of numbers up to a value are apart, where they are
/// farthest (Smirnov 1939). Exact, ties included.
public final class KolmogorovSmirnov {
	private KolmogorovSmirnov() {
	}

	/// The distance of two sets of numbers.
	///
	/// @return from 0, the same, to 1, one wholly below the other; NaN when one is empty
	public static double distance(NumberTally a, NumberTally b) {
		double totalA = a.total();
		double totalB = b.total();
		double farthest = 0;
		long belowA = 0;
		long belowB = 0;
		int atA = 0;
		int atB = 0;
		while (atA < a.values().length && atB < b.values().length) {
			double value = Math.min(a.values()[atA], b.values()[atB]);
			if (a.values()[atA] == value)
				belowA += a.counts()[atA++];
			if (b.values()[atB] == value)
				belowB += b.counts()[atB++];
			farthest = Math.max(farthest, Math.abs(belowA / totalA - belowB / totalB));
		}
		return totalA == 0 || totalB == 0 ? Double.NaN : farthest;
	}
}
