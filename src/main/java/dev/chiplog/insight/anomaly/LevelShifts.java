package dev.chiplog.insight.anomaly;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/// Finds where a level changes and stays: where the medians of some buckets before and of as many behind differ by more than chance and the
/// usual restlessness of these differences explain.
///
/// @param expected what the buckets were judged by
/// @param odd the buckets that are outliers already, which belong to no level
record LevelShifts(Detection detection, Expectation expected, BitSet odd) {
	/// The standard deviation of a median over that of a mean.
	private static final double OF_MEDIAN = Math.sqrt(Math.PI / 2);
	private static final int FEWEST = 6;

	/// The first bucket of each new level that is outside the band of the old one.
	List<Outlier> beginnings() {
		double[] values = detection.reading().values();
		int[] calm = IntStream.range(0, values.length).filter(i -> !Double.isNaN(values[i]) && !odd.get(i)).toArray();
		int window = Math.max(FEWEST, values.length / 16);
		if (calm.length < 2 * window)
			return List.of();
		double[] differences = new double[calm.length];
		for (int at = window; at <= calm.length - window; at++)
			differences[at] = (level(calm, at, window) - level(calm, at - window, window)) * detection.reading().precisions()[calm[at]];
		double[] sizes = Arrays.stream(differences, window, calm.length - window + 1).map(Math::abs).toArray();
		double chance = OF_MEDIAN * Math.sqrt(2.0 / window) * expected.spread();
		double least = Detection.USUAL * Math.max(chance, Ranks.median(sizes) / 0.6745);
		List<Outlier> beginnings = new ArrayList<>();
		for (int at = window; at <= calm.length - window; at++) {
			if (Math.abs(differences[at]) <= least)
				continue;
			int behind = at;
			while (behind < calm.length && differences[behind] * differences[at] > 0 && Math.abs(differences[behind]) > least)
				behind++;
			beginning(calm, at, behind, level(calm, at - window, window)).ifPresent(beginnings::add);
			at = behind;
		}
		return beginnings;
	}

	/// The median of some calm buckets, without what is of their season.
	private double level(int[] calm, int from, int count) {
		return Ranks.median(
				Arrays.stream(calm, from, from + count).mapToDouble(i -> detection.reading().values()[i] - expected.season()[i]).toArray());
	}

	private Optional<Outlier> beginning(int[] calm, int from, int behind, double before) {
		return IntStream.range(from, behind)
				.mapToObj(at -> detection.outlier(calm[at], before + expected.season()[calm[at]], expected.spread()))
				.flatMap(Optional::stream).findFirst();
	}
}
