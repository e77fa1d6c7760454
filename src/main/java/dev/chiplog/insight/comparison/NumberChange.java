package dev.chiplog.insight.comparison;

import dev.chiplog.query.Filter;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// How the numbers of a field changed.
///
/// @param a the numbers of A
/// @param b the numbers of B
/// @param populationStability over the deciles of A, or over the numbers themselves where there are few
/// @param kolmogorovSmirnov the farthest distance of both distributions, 0 to 1
public record NumberChange(String field, Numbers a, Numbers b, double populationStability, Band band, double kolmogorovSmirnov,
		List<Bar> bars, @Nullable Filter grown) implements FieldChange {
	public NumberChange {
		bars = List.copyOf(bars);
	}

	/// What the numbers of one side are like.
	///
	/// @param count how many events have one
	/// @param distinct how many different ones there are
	public record Numbers(long count, double median, double p95, long distinct) {
	}

	/// Whether the 95th percentile moved more than the median, relative to where it was.
	public boolean movedAtTheTop() {
		return moved(a.p95, b.p95) > moved(a.median, b.median);
	}

	private static double moved(double from, double to) {
		return Math.abs(to - from) / Math.max(Math.max(Math.abs(from), Math.abs(to)), Double.MIN_NORMAL);
	}
}
