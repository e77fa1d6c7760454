package dev.chiplog.app;

import dev.chiplog.query.Filter;
import dev.chiplog.query.FilterParser;
import dev.chiplog.query.FilterSyntaxException;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.Option;
import picocli.CommandLine.TypeConversionException;

/// The option that selects events by a filter.
final class WhereOption {

	@Option(names = "--where", paramLabel = "FILTER", converter = FilterText.class, description = "Only the events that the filter selects,"
			+ " as 'level>=warn model=resnet50 timeout'.")
	private Filter filter = new Filter.Everything();

	/// The filter; everything when none was given.
	Filter filter() {
		return filter;
	}

	/// Reads a filter's text.
	static final class FilterText implements ITypeConverter<Filter> {
		@Override
		public Filter convert(String text) {
			try {
				return FilterParser.parse(text);
			} catch (FilterSyntaxException wrong) {
				throw new TypeConversionException(wrong.getMessage());
			}
		}
	}
}
