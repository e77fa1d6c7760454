package dev.chiplog.bench.sidebyside;

import java.util.Arrays;
import java.util.Locale;

/// How long the runs of one thing took.
///
/// @param nanos a run each, at least one; ascending
record Timing(long[] nanos) {

	Timing {
		nanos = nanos.clone();
		Arrays.sort(nanos);
	}

	/// The median in milliseconds; of the two in the middle, the later.
	double median() {
		return millis(nanos[nanos.length / 2]);
	}

	/// How many times as long another thing took.
	String ratio(Timing other) {
		double ratio = other.median() / median();
		return String.format(Locale.ROOT, ratio < 10 ? "%.2f ×" : "%.0f ×", ratio);
	}

	/// The median with the least and the longest time.
	@Override
	public String toString() {
		return shown(median()) + " (" + shown(millis(nanos[0])) + "–" + shown(millis(nanos[nanos.length - 1])) + ")";
	}

	private static String shown(double millis) {
		return String.format(Locale.ROOT, millis < 10 ? "%.2f" : millis < 100 ? "%.1f" : "%.0f", millis);
	}

	private static double millis(long nanos) {
		return nanos / 1e6;
	}
}
