package dev.chiplog.insight.run;

import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// Collects the readings of one series in bounded room, whatever their number. One thread.
final class SeriesBuilder {
	private final Metric metric;
	private final Extremes extremes = new Extremes();
	private final Means means = new Means();
	private long count;
	private long broken;
	private @Nullable Reading least;
	private @Nullable Reading greatest;
	private @Nullable Reading last;
	private @Nullable Place firstBroken;

	SeriesBuilder(Metric metric) {
		this.metric = metric;
	}

	void add(double value, Place place) {
		if (!Double.isFinite(value)) {
			firstBroken = broken++ == 0 ? place : firstBroken;
			return;
		}
		count++;
		last = new Reading(value, place);
		least = least == null || value < least.value() ? last : least;
		greatest = greatest == null || value > greatest.value() ? last : greatest;
		extremes.add(value, place);
		means.add(value, place);
	}

	Series build() {
		Points trend = means.toPoints();
		int divergence = Divergence.since(trend.values(), metric.goal());
		int plateau = divergence < 0 ? Plateau.since(trend.values(), metric.goal()) : -1;
		Optional<Series.Range> range = least == null || greatest == null
				? Optional.empty()
				: Optional.of(new Series.Range(least, greatest));
		return new Series(metric, extremes.toPoints(), trend, means.width(), count, range, Optional.ofNullable(last), broken,
				Optional.ofNullable(firstBroken), place(trend, divergence), place(trend, plateau));
	}

	private static Optional<Place> place(Points points, int index) {
		return index < 0 ? Optional.empty() : Optional.of(points.place(index));
	}
}
