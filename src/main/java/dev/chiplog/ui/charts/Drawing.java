package dev.chiplog.ui.charts;

import dev.chiplog.ui.common.chart.Plot;

/// What a chart shows: a plot, or a sentence in its place.
sealed interface Drawing {

	/// A plot.
	///
	/// @param remark what it shows in particular, beside its title: `p95 per minute, by model`
	record Drawn(Plot plot, String remark) implements Drawing {
	}

	/// A sentence.
	record Told(String sentence) implements Drawing {
	}
}
