package dev.chiplog.export;

import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;

/// Points in time as ISO 8601 texts with an offset, as files and the command line write them.
public final class IsoTime {
	private static final long NANOS = 1_000_000_000;

	private IsoTime() {
	}

	/// `2025-03-01T14:00:00.25+09:00`, with as many digits of the second as there are; `Z` for no offset.
	///
	/// @param epochNanos nanoseconds since 1970-01-01T00:00:00Z
	public static String text(long epochNanos, ZoneId zone) {
		Instant instant = Instant.ofEpochSecond(Math.floorDiv(epochNanos, NANOS), Math.floorMod(epochNanos, NANOS));
		return DateTimeFormatter.ISO_OFFSET_DATE_TIME.format(instant.atZone(zone));
	}
}
