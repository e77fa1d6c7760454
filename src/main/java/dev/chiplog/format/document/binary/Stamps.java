package dev.chiplog.format.document.binary;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;

/// Times, dates and durations that stand as numbers in a file, written as ISO 8601 writes them.
public final class Stamps {

	private Stamps() {
	}

	/// A time counted since 1970, with as many digits as it needs.
	///
	/// @param zoned whether it is an instant; otherwise it is what a clock showed, nobody knows where
	public static String time(long count, ChronoUnit unit, boolean zoned) {
		return time(instant(count, unit), zoned);
	}

	/// A time, as an instant or as what a clock showed.
	public static String time(Instant instant, boolean zoned) {
		return zoned ? instant.toString() : LocalDateTime.ofInstant(instant, ZoneOffset.UTC).format(DateTimeFormatter.ISO_LOCAL_DATE_TIME);
	}

	/// A day counted since 1970-01-01.
	public static String day(long days) {
		return LocalDate.ofEpochDay(days).toString();
	}

	/// A time of day counted since midnight.
	public static String timeOfDay(long count, ChronoUnit unit) {
		return LocalTime.ofNanoOfDay(Duration.of(count, unit).toNanos()).format(DateTimeFormatter.ISO_LOCAL_TIME);
	}

	/// A duration in months, days and milliseconds, none of which can be had from another.
	public static String duration(long months, long days, long milliseconds) {
		return "P" + months + "M" + days + "D" + Duration.ofMillis(milliseconds).toString().substring(1);
	}

	private static Instant instant(long count, ChronoUnit unit) {
		long perSecond = Duration.ofSeconds(1).dividedBy(unit.getDuration());
		return Instant.ofEpochSecond(Math.floorDiv(count, perSecond), Math.floorMod(count, perSecond) * unit.getDuration().toNanos());
	}
}
