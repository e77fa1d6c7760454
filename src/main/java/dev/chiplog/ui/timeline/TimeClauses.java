package dev.chiplog.ui.timeline;

import dev.chiplog.query.Filter;
import dev.chiplog.query.FilterEdit;
import dev.chiplog.query.TimeExpression;
import dev.chiplog.ui.common.FilteredTime;
import java.time.DateTimeException;
import java.time.ZoneId;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// The time range of a filter, between its clauses and the brush.
final class TimeClauses {
	private TimeClauses() {
	}

	/// The filter with the span as its time range, written in the zone's clock with its offset.
	static Filter with(Filter filter, TimeSpan span, ZoneId zone) {
		return FilteredTime.with(filter, span.from(), span.to(), zone);
	}

	/// The filter without a time range.
	static Filter without(Filter filter) {
		return FilterEdit.time(filter, null, null);
	}

	/// The time range that the filter asks for; where it has no beginning or no end, that of the dataset.
	///
	/// @param whole from the earliest to the latest event
	static Optional<TimeSpan> of(Filter filter, TimeSpan whole, ZoneId zone) {
		FilterEdit.TimeRange range = FilterEdit.timeRange(filter);
		if (range.from() == null && range.to() == null)
			return Optional.empty();
		Optional<Long> from = read(range.from(), whole.to(), zone).or(() -> Optional.of(whole.from()));
		Optional<Long> to = read(range.to(), whole.to(), zone).or(() -> Optional.of(whole.to()));
		return Optional.of(new TimeSpan(from.get(), Math.max(from.get(), to.get())));
	}

	private static Optional<Long> read(@Nullable String text, long end, ZoneId zone) {
		if (text == null)
			return Optional.empty();
		try {
			return Optional.of(TimeExpression.parse(text).resolve(zone, end));
		} catch (DateTimeException none) {
			// the query bar tells what is wrong with the text; here it is no range
			return Optional.empty();
		}
	}
}
