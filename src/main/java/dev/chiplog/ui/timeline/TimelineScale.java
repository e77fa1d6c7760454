package dev.chiplog.ui.timeline;

/// How times map to places across the chart.
///
/// @param shown the stretch of time that the chart shows
/// @param left where it begins, in pixels
/// @param width how wide it is, in pixels
record TimelineScale(TimeSpan shown, double left, double width) {

	/// Where a time stands.
	double x(long epochNanos) {
		return left + width * ((double) (epochNanos - shown.from()) / Math.max(1, shown.length()));
	}

	/// The time at a place; the beginning or end for places outside.
	long time(double x) {
		double share = Math.clamp((x - left) / Math.max(1, width), 0, 1);
		return shown.from() + (long) (shown.length() * share);
	}
}
