package dev.chiplog.query;

import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.Locale;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

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
		TimeExpression time = Reader.read(text.strip());
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

	/// Reads the spellings of a time.
	final class Reader {
		private static final Pattern ISO = Pattern
				.compile("(\\d{4}-\\d{2}-\\d{2})(?:[Tt ](\\d{2}:\\d{2}(?::\\d{2}(?:[.,]\\d{1,9})?)?))?(Z|z|[+-]\\d{2}(?::?\\d{2})?)?");
		private static final Pattern EPOCH = Pattern.compile("(\\d{9,19})(\\.\\d{1,9})?");
		private static final Pattern RELATIVE = Pattern.compile("-(?:\\d{1,9}(?:ms|[wdhms]))+");
		private static final Pattern STEP = Pattern.compile("(\\d+)(ms|[wdhms])");

		private Reader() {
		}

		private static @Nullable TimeExpression read(String text) {
			Matcher iso = ISO.matcher(text);
			if (iso.matches())
				return iso(text, iso.group(1), iso.group(2), iso.group(3));
			if (RELATIVE.matcher(text).matches())
				return new BeforeLast(distance(text));
			Matcher epoch = EPOCH.matcher(text);
			return epoch.matches() ? epoch(epoch.group(1), epoch.group(2)) : null;
		}

		private static TimeExpression iso(String text, String date, @Nullable String time, @Nullable String offset) {
			LocalDateTime local;
			ZoneOffset zone;
			try {
				local = LocalDate.parse(date).atTime(time == null ? LocalTime.MIDNIGHT : LocalTime.parse(time.replace(',', '.')));
				zone = offset == null ? null : ZoneOffset.of(offset.toUpperCase(Locale.ROOT));
			} catch (DateTimeException e) {
				throw new DateTimeException("\"" + text + "\" is no time: there is no such day, hour or offset", e);
			}
			return zone == null ? new Local(local) : fixed(local.toInstant(zone));
		}

		private static TimeExpression fixed(Instant instant) {
			return new Fixed(new Local(LocalDateTime.ofInstant(instant, ZoneOffset.UTC)).resolve(ZoneOffset.UTC, 0));
		}

		private static Duration distance(String text) {
			Duration distance = Duration.ZERO;
			Matcher step = STEP.matcher(text);
			while (step.find()) {
				long count = Long.parseLong(step.group(1));
				distance = distance.plus(switch (step.group(2)) {
					case "w" -> Duration.ofDays(7 * count);
					case "d" -> Duration.ofDays(count);
					case "h" -> Duration.ofHours(count);
					case "m" -> Duration.ofMinutes(count);
					case "s" -> Duration.ofSeconds(count);
					default -> Duration.ofMillis(count);
				});
			}
			return distance;
		}

		private static @Nullable TimeExpression epoch(String whole, @Nullable String fraction) {
			TimeUnit unit = switch (whole.length()) {
				case 9, 10 -> TimeUnit.SECONDS;
				case 12, 13 -> TimeUnit.MILLISECONDS;
				case 15, 16 -> TimeUnit.MICROSECONDS;
				case 18, 19 -> TimeUnit.NANOSECONDS;
				default -> null;
			};
			if (unit == null)
				return null;
			long part = fraction == null ? 0 : (long) (Double.parseDouble(fraction) * unit.toNanos(1));
			try {
				return new Fixed(Math.addExact(Math.multiplyExact(Long.parseLong(whole), unit.toNanos(1)), part));
			} catch (ArithmeticException | NumberFormatException tooLarge) {
				return null;
			}
		}
	}
}
