package dev.chiplog.engine.memory;

import dev.chiplog.query.Distribution;
import dev.chiplog.query.Scale;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;

/// Bins from the least to the largest of some numbers. Threads: immutable.
final class Bins {
	private final Distribution empty;
	private final double width;
	/// Where each bin begins, which is looked up when it cannot be reckoned; empty when it can.
	private final double[] edges;

	/// @param min the least number that fits the scale
	/// @param max the largest one
	/// @param count how many bins, at least one
	Bins(double min, double max, int count, Scale scale) {
		empty = new Distribution(min, max, scale, Collections.nCopies(count, 0L));
		width = (max - min) / count;
		edges = new double[scale == Scale.LINEAR ? 0 : count];
		Arrays.setAll(edges, empty::edge);
	}

	/// How numbers spread of which none fits a scale.
	static Distribution none(Scale scale) {
		return new Distribution(Double.NaN, Double.NaN, scale, List.of());
	}

	/// Whether a number can be in a bin.
	static boolean fits(double number, Scale scale) {
		return Double.isFinite(number) && (scale == Scale.LINEAR || number > 0);
	}

	/// How many there are.
	int size() {
		return empty.counts().size();
	}

	/// The bin of a number from the least to the largest.
	int of(double number) {
		if (width <= 0)
			return 0;
		if (edges.length == 0)
			return Math.min((int) ((number - empty.min()) / width), size() - 1);
		int edge = Arrays.binarySearch(edges, number);
		return edge >= 0 ? edge : Math.max(0, -edge - 2);
	}

	/// The bins with how many numbers are in each.
	Distribution filled(long[] counts) {
		return new Distribution(empty.min(), empty.max(), empty.scale(), Arrays.stream(counts).boxed().toList());
	}
}
