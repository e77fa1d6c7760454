package dev.chiplog.ui.errors;

import dev.chiplog.ui.common.TimeFormat;
import java.util.OptionalLong;

/// How the window writes a stretch of time: `09:00 – 17:00`, with the days when there are several.
///
/// @param times in the workspace's zone
record SpanText(TimeFormat times) {
	private static final int MINUTES = "HH:mm".length();

	/// Both ends to the minute; empty when there are none.
	String of(OptionalLong from, OptionalLong to) {
		if (from.isEmpty() || to.isEmpty())
			return "";
		boolean sameDay = times.date(from.getAsLong()).equals(times.date(to.getAsLong()));
		return sameDay
				? minutes(from.getAsLong()) + " – " + minutes(to.getAsLong())
				: times.date(from.getAsLong()).substring(5) + " – " + times.date(to.getAsLong()).substring(5);
	}

	private String minutes(long epochNanos) {
		return times.time(epochNanos).substring(0, MINUTES);
	}
}
