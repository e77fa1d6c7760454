package dev.chiplog.engine.memory;

import dev.chiplog.query.Distribution;
import dev.chiplog.query.Scale;
import dev.chiplog.query.Stretches;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;

/// Bins from the least to the largest of some numbers. Threads: immutable.
final class Bins {
	/// How many binary digits tell the stretches apart.
	private static final int HINTS = 10;

	private final Distribution empty;
	private final double width;
	/// Where each bin begins, which is looked up when it cannot be reckoned; empty when it can.
	private final double[] edges;
	/// The bin of the least number in each of many small stretches from the least number to the largest.
	private final int[] hints;
	private final int shift;

	/// @param min the least number that fits the scale
	/// @param max the largest one
	/// @param count how many bins, at least one
	Bins(double min, double max, int count, Scale scale) {
		empty = new Distribution(min, max, scale, Collections.nCopies(count, 0L));
		width = (max - min) / count;
		edges = new double[scale == Scale.LINEAR ? 0 : count];
		Arrays.setAll(edges, empty::edge);
		shift = Math.max(0, Long.SIZE - Long.numberOfLeadingZeros(bits(max) - bits(min)) - HINTS);
		hints = new int[edges.length == 0 ? 0 : (int) (bits(max) - bits(min) >>> shift) + 1];
		Arrays.setAll(hints, hint -> before(Double.longBitsToDouble(bits(min) + ((long) hint << shift))));
	}

	/// Numbers above 0 are in the order of their bits, which are nearly their logarithms.
	private static long bits(double number) {
		return Double.doubleToRawLongBits(number);
	}

	/// The last bin that begins at or before a number.
	private int before(double number) {
		int edge = Arrays.binarySearch(edges, number);
		return edge >= 0 ? edge : Math.max(0, -edge - 2);
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
		int bin = hints[(int) (bits(number) - bits(empty.min()) >>> shift)];
		while (bin + 1 < edges.length && edges[bin + 1] <= number)
			bin++;
		return bin;
	}

	/// The bins.
	Stretches stretches() {
		return new Stretches.Numbers(empty.min(), empty.max(), empty.scale(), size());
	}

	/// The bins with how many numbers are in each.
	Distribution filled(long[] counts) {
		return new Distribution(empty.min(), empty.max(), empty.scale(), Arrays.stream(counts).boxed().toList());
	}
}
