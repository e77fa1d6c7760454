package dev.chiplog.insight.anomaly;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/// Finds the buckets of a reading that are outside their band.
///
/// A bucket is outside when it is more than four robust standard deviations off what is expected: B. Iglewicz and D. C. Hoaglin ("How to
/// Detect and Handle Outliers", 1993) put the line for one sample at 3.5 of such modified z-scores; a timeline asks some hundred times. A
/// level that changes and stays becomes what is expected; it is told once, at the bucket where it begins ([LevelShifts]).
record Detection(Reading reading, Seasons seasons) {
	/// Usual is what is at most so many standard deviations off.
	static final double USUAL = 4;
	/// Of fewer buckets nothing is usual.
	private static final int FEWEST = 24;

	/// In the order of time.
	List<Outlier> outliers() {
		if (reading.judged() < FEWEST)
			return List.of();
		Expectation expected = Expectation.of(reading, seasons);
		List<Outlier> outliers = new ArrayList<>();
		BitSet odd = new BitSet();
		for (int i = 0; i < expected.values().length; i++)
			outlier(i, expected.values()[i], expected.spread()).ifPresent(outlier -> {
				odd.set(outlier.bucket());
				outliers.add(outlier);
			});
		outliers.addAll(new LevelShifts(this, expected, odd).beginnings());
		outliers.sort(Comparator.comparingInt(Outlier::bucket));
		return outliers;
	}

	/// The bucket, if it is outside the band around what is expected, and so far that it matters.
	///
	/// @param spread by how many standard deviations of mere chance buckets usually miss it
	Optional<Outlier> outlier(int bucket, double expected, double spread) {
		double half = USUAL * spread / reading.precisions()[bucket];
		return Optional.of(new Outlier(bucket, expected - half, expected + half)).filter(reading::matters);
	}
}
