package dev.chiplog.ui.errors;

import dev.chiplog.ui.common.TimeFormat;
import java.util.OptionalLong;

/// How the window writes a stretch of time: `09:00 – 17:00`, with the days when there are several.
///
/// @param times in the workspace's zone
record SpanText(TimeFormat times) {
	private static final int MINUTES = "HH:mm".length();
	private static final int SECONDS = "HH:mm:ss".length();
	private static final int THOUSANDTHS = "HH:mm:ss.SSS".length();
	private static final long SECOND = 1_000_000_000L;
	private static final long MINUTE = 60 * SECOND;
	private static final long MANY_MINUTES = 600_000_000_000L;

	/// A step of time, its day before it: `2026-03-14 14:10 – 14:20`; seconds and thousandths only where it needs them.
	///
	/// @param from in epoch nanoseconds
	/// @param to in the same way
	String ofStep(long from, long to) {
		long length = to - from;
		int digits = length % MINUTE == 0 ? MINUTES : length % SECOND == 0 ? SECONDS : THOUSANDTHS;
		boolean sameDay = times.date(from).equals(times.date(to));
		return times.date(from) + " " + times.time(from).substring(0, digits) + " – " + (sameDay ? "" : times.date(to) + " ")
				+ times.time(to).substring(0, digits);
	}

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
