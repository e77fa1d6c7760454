package dev.chiplog.insight.anomaly;

import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.LongStream;

/// The rhythms that some buckets may have: those of days and weeks that are at least four times as long as a bucket and come at least
/// four times.
///
/// @param periods how many buckets each takes
record Seasons(List<Integer> periods) {
	/// With fewer, one odd day would be half of what the others are judged by.
	private static final int LEAST = 4;

	/// @param width of a bucket in nanoseconds
	static Seasons of(long width, int buckets) {
		return new Seasons(LongStream.of(TimeUnit.DAYS.toNanos(1), TimeUnit.DAYS.toNanos(7))
				.filter(period -> width > 0 && period % width == 0).map(period -> period / width)
				.filter(period -> period >= LEAST && period * LEAST <= buckets).mapToInt(period -> (int) period).boxed().toList());
	}
}
