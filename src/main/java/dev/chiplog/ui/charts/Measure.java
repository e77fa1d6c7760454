package dev.chiplog.ui.charts;

import dev.chiplog.query.Statistics;
import java.util.List;
import java.util.Locale;

/// What is taken of the numbers of a bucket.
enum Measure {
	/** The percentiles 50, 95 and 99 at once. */
	PERCENTILES, MEAN, P50, P95, P99, MIN, MAX, SUM, COUNT;

	/// The lines that it is drawn as.
	List<Measure> lines() {
		return this == PERCENTILES ? List.of(P50, P95, P99) : List.of(this);
	}

	/// Its number; NaN when there is none.
	///
	/// @param numbers with the percentiles 50, 95 and 99
	double of(Statistics numbers) {
		if (numbers.count() == 0)
			return this == COUNT ? 0 : Double.NaN;
		return switch (this) {
			case MEAN -> numbers.mean();
			case P50 -> numbers.percentiles().getFirst();
			case P95, PERCENTILES -> numbers.percentiles().get(1);
			case P99 -> numbers.percentiles().getLast();
			case MIN -> numbers.min();
			case MAX -> numbers.max();
			case SUM -> numbers.sum();
			case COUNT -> numbers.count();
		};
	}

	/// Its name in the texts.
	String key() {
		return "measure." + name().toLowerCase(Locale.ROOT);
	}
}
