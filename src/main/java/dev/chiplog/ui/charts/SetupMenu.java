package dev.chiplog.ui.charts;

import java.util.List;
import java.util.function.Function;

/// A choice in the set-up of a chart: what can be chosen, and what the chart becomes then.
///
/// @param title what is chosen
/// @param options in the order in which they are offered
record SetupMenu(String title, List<Option> options) {
	SetupMenu {
		options = List.copyOf(options);
	}

	/// One of several values, each with its text and what the chart becomes with it.
	static <T> SetupMenu of(String title, List<T> values, T now, Function<T, String> text, Function<T, ChartSetup> then) {
		return new SetupMenu(title,
				values.stream().map(value -> new Option(text.apply(value), value.equals(now), then.apply(value))).toList());
	}

	/// One thing to choose.
	///
	/// @param chosen whether the chart is so now
	/// @param then what the chart becomes
	record Option(String text, boolean chosen, ChartSetup then) {
	}
}
