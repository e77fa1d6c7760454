package dev.chiplog.ui.timeline;

import dev.chiplog.query.Histogram;
import dev.chiplog.record.Level;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// The histogram as it is stacked: one layer a level, from the bottom up.
///
/// Events without a level are the bottom layer; the most severe level is on top, where it shows whatever lies below.
///
/// @param histogram what is stacked
/// @param layers from the bottom up
record TimelineStack(Histogram histogram, List<Layer> layers) {

	/// One level's counts, one a bucket.
	///
	/// @param level null for events without a level
	record Layer(@Nullable Level level, List<Long> counts) {
	}

	/// Stacks a histogram that is split by level.
	static TimelineStack of(Histogram histogram) {
		List<Layer> layers = new ArrayList<>();
		for (Histogram.Series series : histogram.series())
			layers.add(new Layer(Level.ofWord(series.name()).orElse(null), series.counts()));
		layers.sort(Comparator.comparingInt(layer -> layer.level() == null ? -1 : layer.level().ordinal()));
		return new TimelineStack(histogram, layers);
	}

	/// The stretch of time from the first bucket's beginning to the last one's end.
	TimeSpan range() {
		return new TimeSpan(histogram.from(), histogram.from() + histogram.width() * histogram.buckets());
	}

	/// The stretch of time of one bucket.
	TimeSpan bucket(int index) {
		long from = histogram.from() + histogram.width() * index;
		return new TimeSpan(from, from + histogram.width());
	}

	/// The bucket that a time falls into; -1 for times in none.
	int bucketAt(long epochNanos) {
		if (histogram.width() == 0 || epochNanos < histogram.from())
			return -1;
		long index = (epochNanos - histogram.from()) / histogram.width();
		return index < histogram.buckets() ? (int) index : -1;
	}

	/// How many events a bucket holds.
	long total(int bucket) {
		long sum = 0;
		for (Layer layer : layers)
			sum += layer.counts().get(bucket);
		return sum;
	}

	/// How many events the fullest bucket holds.
	long highest() {
		long highest = 0;
		for (int bucket = 0; bucket < histogram.buckets(); bucket++)
			highest = Math.max(highest, total(bucket));
		return highest;
	}

	/// The largest count of the form 1, 2 or 5 times a power of ten that is no more than the fullest bucket: where the gridline stands.
	long gridline() {
		long highest = highest();
		if (highest == 0)
			return 0;
		long power = 1;
		while (power <= highest / 10)
			power *= 10;
		return highest >= 5 * power ? 5 * power : highest >= 2 * power ? 2 * power : power;
	}
}
