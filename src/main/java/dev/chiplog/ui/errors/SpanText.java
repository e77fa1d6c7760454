package dev.chiplog.ui.errors;

import dev.chiplog.ui.common.TimeFormat;
import java.util.OptionalLong;

/// How the window writes a stretch of time: `09:00 – 17:00`, with the days when there are several.
///
/// @param times in the workspace's zone
record SpanText(TimeFormat times) {
	private static final int MINUTES = "HH:mm".length();
	private static final int SECONDS = "HH:mm:ss".length();
	private static final long MANY_MINUTES = 600_000_000_000L;

	/// Both ends to the minute, or to the second when that is not far; empty when there are none.
	String of(OptionalLong from, OptionalLong to) {
		if (from.isEmpty() || to.isEmpty())
			return "";
		boolean sameDay = times.date(from.getAsLong()).equals(times.date(to.getAsLong()));
		int digits = to.getAsLong() - from.getAsLong() < MANY_MINUTES ? SECONDS : MINUTES;
		return sameDay
				? times.time(from.getAsLong()).substring(0, digits) + " – " + times.time(to.getAsLong()).substring(0, digits)
				: times.date(from.getAsLong()).substring(5) + " – " + times.date(to.getAsLong()).substring(5);
	}
}
