package dev.chiplog.query;

import java.util.List;

/// Events per time bucket, split into series.
///
/// @param from the start of the first bucket, epoch nanoseconds
/// @param width of a bucket in nanoseconds; 0 when no event has a time
/// @param buckets how many buckets there are
/// @param series one for each value of the split; one with an empty name when there is no split, or for events without a value
/// @param untimed how many selected events have no time and are in no bucket
public record Histogram(long from, long width, int buckets, List<Series> series, long untimed) {
	public Histogram {
		series = List.copyOf(series);
	}

	/// The counts of one value of the split, one a bucket.
	public record Series(String name, List<Long> counts) {
		public Series {
			counts = List.copyOf(counts);
		}
	}
}
