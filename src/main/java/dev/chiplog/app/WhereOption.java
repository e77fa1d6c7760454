package dev.chiplog.app;

import dev.chiplog.app.arguments.Arguments;
import dev.chiplog.app.arguments.Option;
import dev.chiplog.app.arguments.WrongUsageException;
import dev.chiplog.query.Filter;
import dev.chiplog.query.FilterParser;
import dev.chiplog.query.FilterSyntaxException;

/// The option that selects events by a filter.
final class WhereOption {
	static final Option<Filter> WHERE = Option.of("--where", "FILTER",
			"Only the events that the filter selects, as 'level>=warn model=resnet50 timeout'.", WhereOption::filter);

	private WhereOption() {
	}

	/// The filter; everything when none is given.
	static Filter orEverything(Arguments given) {
		return given.value(WHERE).orElseGet(Filter.Everything::new);
	}

	private static Filter filter(String text) {
		try {
			return FilterParser.parse(text);
		} catch (FilterSyntaxException wrong) {
			throw new WrongUsageException(String.valueOf(wrong.getMessage()), wrong);
		}
	}
}
