package dev.chiplog.insight.measure;

import dev.chiplog.query.NumberTally;

/// Finds the numbers below which given shares of a set lie.
///
/// @param tally not empty
public record Quantiles(NumberTally tally) {

	/// The quantile, linearly interpolated between the two nearest ranks (Hyndman and Fan 1996, type 7), as in [dev.chiplog.query.Statistics].
	///
	/// @param share from 0 to 1
	public double interpolated(double share) {
		double rank = share * (tally.total() - 1);
		double low = ranked((long) Math.floor(rank));
		double high = ranked((long) Math.ceil(rank));
		return low + (rank - Math.floor(rank)) * (high - low);
	}

	/// The smallest number up to which at least that share of the set lies (type 1).
	///
	/// @param share above 0, at most 1
	public double reached(double share) {
		return ranked((long) Math.ceil(share * tally.total()) - 1);
	}

	/// The number of a rank, 0 for the smallest.
	private double ranked(long rank) {
		long before = 0;
		for (int i = 0; i < tally.values().length; i++) {
			before += tally.counts()[i];
			if (before > rank)
				return tally.values()[i];
		}
		throw new IllegalArgumentException("there is no rank " + rank);
	}
}
