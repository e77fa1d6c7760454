package dev.chiplog.ui.timeline;

/// A stretch of time, in nanoseconds since the epoch.
///
/// @param from the beginning, included
/// @param to the end, excluded; not before the beginning
public record TimeSpan(long from, long to) {

	/// The stretch between two points in time, whichever comes first.
	public static TimeSpan between(long one, long other) {
		return new TimeSpan(Math.min(one, other), Math.max(one, other));
	}

	/// How long it is.
	public long length() {
		return to - from;
	}

	/// The same length, later by so much; earlier when negative.
	public TimeSpan shifted(long nanos) {
		return new TimeSpan(from + nanos, to + nanos);
	}

	/// What lies in both; of no length when they do not meet.
	public TimeSpan within(TimeSpan other) {
		long begin = Math.clamp(from, other.from, other.to);
		return new TimeSpan(begin, Math.clamp(to, begin, other.to));
	}

	/// This stretch with a margin on both sides.
	///
	/// @param share of the margin in the length
	public TimeSpan widened(double share) {
		long margin = (long) (length() * share);
		return new TimeSpan(from - margin, to + margin);
	}

	/// Shrunk or grown around a point in it, which keeps its place.
	///
	/// @param factor below 1 to look closer
	public TimeSpan scaled(long around, double factor) {
		return new TimeSpan(around - (long) ((around - from) * factor), around + (long) ((to - around) * factor));
	}

	/// Whether the two have any time in common.
	public boolean meets(TimeSpan other) {
		return from < other.to && other.from < to;
	}
}
