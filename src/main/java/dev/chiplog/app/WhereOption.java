package dev.chiplog.app;

import dev.chiplog.app.arguments.Arguments;
import dev.chiplog.app.arguments.Option;
import dev.chiplog.query.Filter;

/// The option that selects events by a filter.
final class WhereOption {
	static final Option<Filter> WHERE = FilterOption.of("--where",
			"Only the events that the filter selects, as 'level>=warn model=resnet50 timeout'.");

	private WhereOption() {
	}

	/// The filter; everything when none is given.
	static Filter orEverything(Arguments given) {
		return given.value(WHERE).orElseGet(Filter.Everything::new);
	}
}
