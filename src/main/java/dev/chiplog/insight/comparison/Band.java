package dev.chiplog.insight.comparison;

import dev.chiplog.insight.measure.SharedBins;

/// How much a field changed, by the usual thresholds of its population stability index (Siddiqi 2006): 0.1 and 0.25.
public enum Band {
	/** Nothing that would count, or no more than chance does. */
	STABLE,
	/** Some change: look. */
	MODERATE,
	/** Another population. */
	LARGE;

	private static final double SOME = 0.1;
	private static final double MUCH = 0.25;

	/// The band; small samples of one distribution differ by chance, and are stable as long as they differ no more than that.
	static Band of(SharedBins bins) {
		double index = bins.populationStability();
		if (!(index > bins.chanceStability()) || index < SOME)
			return STABLE;
		return index < MUCH ? MODERATE : LARGE;
	}
}
