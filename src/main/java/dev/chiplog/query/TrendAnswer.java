package dev.chiplog.query;

import java.util.List;

/// What events are like bucket by bucket, split into trends.
///
/// @param from the start of the first bucket, epoch nanoseconds
/// @param width of a bucket in nanoseconds; 0 when no event has a time
/// @param buckets how many buckets there are
/// @param trends those with most events first, ties by name; one with an empty name when there is no split, or for events without a value
/// @param left how many further trends there are
/// @param untimed how many selected events have no time and are in no bucket
public record TrendAnswer(long from, long width, int buckets, List<Trend> trends, long left, long untimed) {
	public TrendAnswer {
		trends = List.copyOf(trends);
	}

	/// One value of the split.
	///
	/// @param points one a bucket
	public record Trend(String name, List<Point> points) {
		public Trend {
			points = List.copyOf(points);
		}
	}

	/// The events of one bucket.
	///
	/// @param count how many
	/// @param errors how many of them are errors, as in [GroupAnswer.Group]
	/// @param numbers the statistics of the value field with the percentiles 50, 95 and 99; NaN when there are none
	public record Point(long count, long errors, Statistics numbers) {

		/// The share of errors, 0 to 1; NaN when there is no event.
		public double errorRate() {
			return count == 0 ? Double.NaN : (double) errors / count;
		}
	}
}
