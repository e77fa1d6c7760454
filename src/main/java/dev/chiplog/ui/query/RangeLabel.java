package dev.chiplog.ui.query;

import dev.chiplog.query.FilterEdit;
import java.time.DateTimeException;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.temporal.TemporalAccessor;
import org.jspecify.annotations.Nullable;

/// The filter's time range as a button shows it: `14:00 – 14:45`.
///
/// @param range as the filter writes it
/// @param zone in which times are shown
record RangeLabel(FilterEdit.TimeRange range, ZoneId zone) {
	private static final DateTimeFormatter SHOWN = DateTimeFormatter.ofPattern("HH:mm:ss", java.util.Locale.ROOT);
	private static final String MINUTES_ONLY = ":00";

	/// The text.
	///
	/// @param all what it says when there is no range
	String text(String all) {
		if (range.from() == null && range.to() == null)
			return all;
		return bound(range.from()) + " – " + bound(range.to());
	}

	private String bound(@Nullable String written) {
		if (written == null)
			return "…";
		try {
			TemporalAccessor time = DateTimeFormatter.ISO_DATE_TIME.parseBest(written, OffsetDateTime::from, LocalDateTime::from);
			String shown = SHOWN.format(time instanceof OffsetDateTime offset ? offset.atZoneSameInstant(zone) : time);
			return shown.endsWith(MINUTES_ONLY) ? shown.substring(0, shown.length() - MINUTES_ONLY.length()) : shown;
		} catch (DateTimeException _) {
			return written;
		}
	}
}
