package dev.chiplog.insight.comparison;

import dev.chiplog.query.Filter;
import dev.chiplog.query.FilterEdit;
import dev.chiplog.query.TimeExpression;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// What is compared: the filters of A and of B.
public record Windows(Filter a, Filter b) {
	private static final long SECOND = 1_000_000_000L;
	private static final long LONG = 100;

	/// The windows that a filter suggests: what it selects, as B, against the same length of time before. Where it names no time, or there
	/// is nothing before, the two halves of its time.
	///
	/// @param first the earliest time of the dataset, epoch nanoseconds
	/// @param last the latest
	/// @param zone of times that name none
	public static Windows of(Filter filter, long first, long last, ZoneId zone) {
		FilterEdit.TimeRange range = FilterEdit.timeRange(filter);
		long from = nanos(range.from(), zone, last).orElse(first);
		long to = nanos(range.to(), zone, last).orElse(last);
		if (from <= first || to <= from)
			return parted(filter, middle(from, Math.max(from, to)), zone);
		return new Windows(FilterEdit.time(filter, written(from - (to - from), zone), written(from, zone)), filter);
	}

	/// What a filter selects before a moment against what it selects from then on.
	///
	/// @param moment epoch nanoseconds
	public static Windows parted(Filter filter, long moment, ZoneId zone) {
		FilterEdit.TimeRange range = FilterEdit.timeRange(filter);
		String written = written(moment, zone);
		return new Windows(FilterEdit.time(filter, range.from(), written), FilterEdit.time(filter, written, range.to()));
	}

	/// The time that a bound of a filter is.
	///
	/// @param bound as the filter writes it; null for none
	/// @param last what relative times count from
	/// @return empty when there is none, or when it is no time
	public static Optional<Long> nanos(@Nullable String bound, ZoneId zone, long last) {
		if (bound == null)
			return Optional.empty();
		try {
			return Optional.of(TimeExpression.parse(bound).resolve(zone, last));
		} catch (DateTimeException none) {
			// whoever asks with this filter is told
			return Optional.empty();
		}
	}

	/// A for B and B for A.
	public Windows swapped() {
		return new Windows(b, a);
	}

	/// Of a long time at a whole second.
	private static long middle(long from, long to) {
		long middle = from + (to - from) / 2;
		return to - from < LONG * SECOND ? middle : middle + Math.floorMod(-middle, SECOND);
	}

	private static String written(long epochNanos, ZoneId zone) {
		Instant instant = Instant.ofEpochSecond(Math.floorDiv(epochNanos, SECOND), Math.floorMod(epochNanos, SECOND));
		return DateTimeFormatter.ISO_OFFSET_DATE_TIME.format(instant.atZone(zone));
	}
}
