package dev.chiplog.app;

import dev.chiplog.app.arguments.Option;
import dev.chiplog.app.arguments.WrongUsageException;
import dev.chiplog.query.Filter;
import dev.chiplog.query.FilterParser;
import dev.chiplog.query.FilterSyntaxException;

/// An option whose value is a filter.
final class FilterOption {

	private FilterOption() {
	}

	/// One of that name.
	static Option<Filter> of(String name, String description) {
		return Option.of(name, "FILTER", description, FilterOption::filter);
	}

	private static Filter filter(String text) {
		try {
			return FilterParser.parse(text);
		} catch (FilterSyntaxException wrong) {
			throw new WrongUsageException(String.valueOf(wrong.getMessage()), wrong);
		}
	}
}
