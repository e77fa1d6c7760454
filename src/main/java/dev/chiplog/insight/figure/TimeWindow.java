package dev.chiplog.insight.figure;

import dev.chiplog.query.Filter;
import dev.chiplog.query.FilterEdit;
import dev.chiplog.query.Summary;
import dev.chiplog.query.TimeExpression;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.ZoneId;
import java.util.Optional;

/// A stretch of time that events are looked at in, in nanoseconds since the epoch.
///
/// @param from its beginning, included
/// @param to its end, excluded
public record TimeWindow(long from, long to) {
	private static final long SECOND = 1_000_000_000L;

	/// The stretch that the clauses of a filter ask for; empty when they ask for no time, or for one that cannot be read.
	///
	/// @param whole where the dataset begins and ends, for a filter that leaves one end open
	/// @param zone on whose clocks times without an offset are meant
	public static Optional<TimeWindow> of(Filter filter, Summary whole, ZoneId zone) {
		FilterEdit.TimeRange range = FilterEdit.timeRange(filter);
		if (range.from() == null && range.to() == null || whole.from().isEmpty() || whole.to().isEmpty())
			return Optional.empty();
		long last = whole.to().getAsLong();
		try {
			long from = range.from() == null ? whole.from().getAsLong() : TimeExpression.parse(range.from()).resolve(zone, last);
			long to = range.to() == null ? last + 1 : TimeExpression.parse(range.to()).resolve(zone, last);
			return from < to ? Optional.of(new TimeWindow(from, to)) : Optional.empty();
		} catch (DateTimeException unreadable) {
			// the query bar tells what is wrong with the text; here there is nothing to compare with
			return Optional.empty();
		}
	}

	/// The stretch of the same length just before; empty when the dataset begins behind its beginning, since then it would hold too little.
	Optional<TimeWindow> before(Summary whole) {
		TimeWindow before = new TimeWindow(from - (to - from), from);
		return before.from >= whole.from().orElse(Long.MAX_VALUE) ? Optional.of(before) : Optional.empty();
	}

	/// The filter with this stretch in place of the one that it asks for.
	Filter in(Filter filter) {
		return FilterEdit.time(filter, written(from), written(to));
	}

	private static String written(long epochNanos) {
		return Instant.ofEpochSecond(Math.floorDiv(epochNanos, SECOND), Math.floorMod(epochNanos, SECOND)).toString();
	}
}
