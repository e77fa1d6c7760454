package dev.chiplog.insight.measure;

import java.util.List;

/// How two sides, A and B, fall into the same bins: values of a field, or ranges of a number.
///
/// @param a how many of A fall into each bin
/// @param b how many of B do, bin by bin
public record SharedBins(List<Long> a, List<Long> b) {
	/// What an empty bin counts as, so that no logarithm is infinite.
	private static final double EMPTY = 0.5;
	/// The normal distribution's deviate for 95 %.
	private static final double NEARLY_ALWAYS = 1.645;

	public SharedBins {
		a = List.copyOf(a);
		b = List.copyOf(b);
		if (a.size() != b.size())
			throw new IllegalArgumentException("the bins are not the same");
	}

	/// The population stability index: `Σ (bᵢ - aᵢ) ln(bᵢ / aᵢ)` over the shares of the bins (Siddiqi 2006, *Credit Risk Scorecards*); the
	/// symmetric divergence of Kullback and Leibler (1951). A bin that is empty on one side counts as half an event there; one that is empty
	/// on both counts nothing.
	///
	/// @return at least 0; NaN when a side is empty
	public double populationStability() {
		double sum = 0;
		double totalA = total(a);
		double totalB = total(b);
		for (int bin = 0; bin < a.size(); bin++)
			sum += stabilityTerm(bin, totalA, totalB);
		return totalA == 0 || totalB == 0 ? Double.NaN : sum;
	}

	/// The population stability index that two samples of one distribution stay under in 95 % of cases: `(1/n + 1/m) χ²(k - 1)`, with the
	/// normal approximation of χ² (Yurdakul 2018, *Statistical Properties of Population Stability Index*).
	public double chanceStability() {
		double free = a.size() - 1.0;
		return (1 / total(a) + 1 / total(b)) * (free + NEARLY_ALWAYS * Math.sqrt(2 * free));
	}

	/// The Jensen-Shannon divergence to base 2, not its root, the distance (Lin 1991, *Divergence Measures Based on the Shannon Entropy*).
	///
	/// @return from 0, the same, to 1, nothing in common; NaN when a side is empty
	public double jensenShannon() {
		double sum = 0;
		double totalA = total(a);
		double totalB = total(b);
		for (int bin = 0; bin < a.size(); bin++) {
			double shareA = a.get(bin) / totalA;
			double shareB = b.get(bin) / totalB;
			double middle = (shareA + shareB) / 2;
			sum += informationTerm(shareA, middle) / 2 + informationTerm(shareB, middle) / 2;
		}
		return totalA == 0 || totalB == 0 ? Double.NaN : Math.max(0, sum);
	}

	/// The share of A in a bin.
	public double shareA(int bin) {
		return a.get(bin) / total(a);
	}

	/// The share of B in a bin.
	public double shareB(int bin) {
		return b.get(bin) / total(b);
	}

	/// The bin whose share changed so that it adds most to the population stability index, among those that grew from A to B or did not.
	///
	/// @return -1 when there is none
	public int mostChanged(boolean grown) {
		int most = -1;
		for (int bin = 0; bin < a.size(); bin++)
			if (shareB(bin) > shareA(bin) == grown
					&& (most < 0 || stabilityTerm(bin, total(a), total(b)) > stabilityTerm(most, total(a), total(b))))
				most = bin;
		return most;
	}

	private double stabilityTerm(int bin, double totalA, double totalB) {
		if (a.get(bin) + b.get(bin) == 0)
			return 0;
		double shareA = Math.max(a.get(bin), EMPTY) / totalA;
		double shareB = Math.max(b.get(bin), EMPTY) / totalB;
		return (shareB - shareA) * Math.log(shareB / shareA);
	}

	private static double informationTerm(double share, double middle) {
		return share == 0 ? 0 : share * Math.log(share / middle) / Math.log(2);
	}

	private static double total(List<Long> counts) {
		return counts.stream().mapToLong(Long::longValue).sum();
	}
}
