package dev.chiplog.query;

import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.util.Locale;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// Reads the spellings of a time.
final class TimeReader {
	private static final Pattern ISO = Pattern
			.compile("(\\d{4}-\\d{2}-\\d{2})(?:[Tt ](\\d{2}:\\d{2}(?::\\d{2}(?:[.,]\\d{1,9})?)?))?(Z|z|[+-]\\d{2}(?::?\\d{2})?)?");
	private static final Pattern EPOCH = Pattern.compile("(\\d{9,19})(\\.\\d{1,9})?");
	private static final Pattern RELATIVE = Pattern.compile("-(?:\\d{1,9}(?:ms|[wdhms]))+");
	private static final Pattern STEP = Pattern.compile("(\\d+)(ms|[wdhms])");

	private TimeReader() {
	}

	/// The time that the text is, which has no blanks around it; null when it is none.
	static @Nullable TimeExpression read(String text) {
		Matcher iso = ISO.matcher(text);
		if (iso.matches())
			return iso(text, iso.group(1), iso.group(2), iso.group(3));
		if (RELATIVE.matcher(text).matches())
			return new TimeExpression.BeforeLast(distance(text));
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
		return zone == null ? new TimeExpression.Local(local) : fixed(local.toInstant(zone));
	}

	private static TimeExpression fixed(Instant instant) {
		return new TimeExpression.Fixed(
				new TimeExpression.Local(LocalDateTime.ofInstant(instant, ZoneOffset.UTC)).resolve(ZoneOffset.UTC, 0));
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
			return new TimeExpression.Fixed(Math.addExact(Math.multiplyExact(Long.parseLong(whole), unit.toNanos(1)), part));
		} catch (ArithmeticException | NumberFormatException tooLarge) {
			return null;
		}
	}
}
