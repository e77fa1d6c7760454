package dev.chiplog.app;

import dev.chiplog.ui.common.TimeFormat;
import java.time.ZoneId;
import java.util.OptionalLong;

/// How a table writes times: to the second, and without the day where all are of one; to the millisecond where all lie within seconds.
///
/// @param from the earliest time of all, epoch nanoseconds; empty when there is none
/// @param to the latest, in the same way
/// @param zone in which they are written
record ShortTime(OptionalLong from, OptionalLong to, ZoneId zone) {
	private static final String NONE = "-";
	private static final int SECONDS = "HH:mm:ss".length();
	private static final long FEW_SECONDS = 60_000_000_000L;

	/// The time, or a dash when there is none.
	String text(OptionalLong epochNanos) {
		if (epochNanos.isEmpty() || from.isEmpty() || to.isEmpty())
			return NONE;
		TimeFormat times = new TimeFormat(zone);
		String time = times.time(epochNanos.getAsLong());
		String shortened = to.getAsLong() - from.getAsLong() < FEW_SECONDS ? time : time.substring(0, SECONDS);
		return times.date(from.getAsLong()).equals(times.date(to.getAsLong()))
				? shortened
				: times.date(epochNanos.getAsLong()) + " " + shortened;
	}
}
