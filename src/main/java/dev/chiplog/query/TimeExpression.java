package dev.chiplog.query;

import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.concurrent.TimeUnit;

/// A point in time as a filter writes it.
///
/// It is an ISO 8601 date, with a time (`2025-03-01T14:00`, or with a blank for the `T`) and an offset (`Z`, `+09:00`) or not; a count since
/// 1970, in seconds, milli-, micro- or nanoseconds by its number of digits (9 or 10, 12 or 13, 15 or 16, 18 or 19); or how long before the
/// last event (`-15m`, `-2h30m`; units w, d, h, m, s, ms).
public sealed interface TimeExpression {

	/// A time that means the same everywhere.
	record Fixed(long epochNanos) implements TimeExpression {
	}

	/// A time on the clocks of the zone that is shown.
	record Local(LocalDateTime time) implements TimeExpression {
	}

	/// So long before the last event.
	record BeforeLast(Duration distance) implements TimeExpression {
	}

	/// Reads a time.
	///
	/// @throws DateTimeException when the text is no time; its message is one sentence for the user
	static TimeExpression parse(String text) {
		TimeExpression time = TimeReader.read(text.strip());
		if (time == null)
			throw new DateTimeException(
					"\"" + text + "\" is no time; write 2025-03-01T14:00, or -15m for a quarter of an hour before the last event");
		return time;
	}

	/// The time in nanoseconds since 1970-01-01T00:00:00Z.
	///
	/// @param zone where a time without an offset is meant; in a gap of its clocks the time moves on by the gap's length
	/// @param lastEventNanos what relative times count from
	/// @throws DateTimeException when 64 bits cannot hold the time; its message is one sentence for the user
	default long resolve(ZoneId zone, long lastEventNanos) {
		try {
			return switch (this) {
				case Fixed(long epochNanos) -> epochNanos;
				case Local(LocalDateTime time) -> nanos(time.atZone(zone).toInstant());
				case BeforeLast(Duration distance) -> Math.subtractExact(lastEventNanos, distance.toNanos());
			};
		} catch (ArithmeticException e) {
			throw new DateTimeException("times before 1678 or after 2262 cannot be compared", e);
		}
	}

	private static long nanos(Instant instant) {
		return Math.addExact(Math.multiplyExact(instant.getEpochSecond(), TimeUnit.SECONDS.toNanos(1)), instant.getNano());
	}
}
