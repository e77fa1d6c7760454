package dev.chiplog.ui.common;

import dev.chiplog.query.Filter;
import dev.chiplog.query.FilterEdit;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;

/// A stretch of time as a panel writes it into the filter.
public final class FilteredTime {
	private static final long SECOND = 1_000_000_000L;

	private FilteredTime() {
	}

	/// The filter with the stretch as its time range, written in the zone's clock with its offset.
	///
	/// @param from its beginning, epoch nanoseconds
	/// @param to its end, excluded
	public static Filter with(Filter filter, long from, long to, ZoneId zone) {
		return FilterEdit.time(filter, written(from, zone), written(to, zone));
	}

	/// The filter without a time range.
	public static Filter without(Filter filter) {
		return FilterEdit.time(filter, null, null);
	}

	private static String written(long epochNanos, ZoneId zone) {
		ZonedDateTime time = Instant.ofEpochSecond(Math.floorDiv(epochNanos, SECOND), Math.floorMod(epochNanos, SECOND)).atZone(zone);
		return DateTimeFormatter.ISO_OFFSET_DATE_TIME.format(time);
	}
}
