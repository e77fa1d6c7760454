package dev.chiplog.ui.common;

import java.time.Instant;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/// How the window writes points in time: ISO 8601 with a blank for the `T`, in the zone of the workspace.
///
/// @param zone in which times are shown
public record TimeFormat(ZoneId zone) {
	private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("HH:mm:ss.SSS", Locale.ROOT);
	private static final DateTimeFormatter DATE = DateTimeFormatter.ofPattern("yyyy-MM-dd", Locale.ROOT);
	private static final DateTimeFormatter DATE_TIME = DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm:ss", Locale.ROOT);
	private static final DateTimeFormatter OFFSET = DateTimeFormatter.ofPattern("xxx", Locale.ROOT);
	private static final long SECOND = 1_000_000_000;
	private static final int MILLI = 1_000_000;
	private static final int MICRO = 1_000;

	/// The time of day to the millisecond: `14:01:36.063`.
	public String time(long epochNanos) {
		return TIME.format(at(epochNanos));
	}

	/// The day: `2025-03-01`.
	public String date(long epochNanos) {
		return DATE.format(at(epochNanos));
	}

	/// Day and time to the millisecond: `2025-03-01 14:01:36.063`.
	public String dateTime(long epochNanos) {
		return date(epochNanos) + " " + time(epochNanos);
	}

	/// Everything: `2025-03-01 14:01:36.063 +09:00`, the fraction in as many groups of three digits as it needs, none when it is zero.
	public String full(long epochNanos) {
		ZonedDateTime at = at(epochNanos);
		return DATE_TIME.format(at) + fraction(at.getNano()) + " " + OFFSET.format(at);
	}

	private ZonedDateTime at(long epochNanos) {
		return Instant.ofEpochSecond(Math.floorDiv(epochNanos, SECOND), Math.floorMod(epochNanos, SECOND)).atZone(zone);
	}

	private static String fraction(int nanos) {
		if (nanos == 0)
			return "";
		if (nanos % MILLI == 0)
			return String.format(Locale.ROOT, ".%03d", nanos / MILLI);
		if (nanos % MICRO == 0)
			return String.format(Locale.ROOT, ".%06d", nanos / MICRO);
		return String.format(Locale.ROOT, ".%09d", nanos);
	}
}
