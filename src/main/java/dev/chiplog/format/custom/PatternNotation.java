package dev.chiplog.format.custom;

import java.nio.charset.StandardCharsets;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.MonthDay;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeFormatterBuilder;
import java.time.temporal.ChronoField;
import java.time.temporal.TemporalAccessor;
import java.time.temporal.TemporalQueries;
import java.util.Locale;
import java.util.OptionalLong;
import org.jspecify.annotations.Nullable;

/// Times written after a pattern of `java.time.format.DateTimeFormatter`, names in English and in any case.
///
/// A day without a year gets the latest year that does not put it more than a day behind the last write of its source; a clock without a
/// day gets the latest such day; a day without a clock is its midnight.
///
/// @param pattern as the user wrote it
record PatternNotation(String pattern, DateTimeFormatter formatter) implements TimeNotation {
	private static final int LONGEST = 100;
	private static final int YEARS_BACK = 8;
	/// A clock may be ahead of the moment of the last write by this many seconds.
	private static final long CLOCK_SLACK = 60;

	/// @throws IllegalArgumentException with a clause that says what is wrong with it
	static PatternNotation of(String pattern) {
		try {
			DateTimeFormatter formatter = new DateTimeFormatterBuilder().parseCaseInsensitive().appendPattern(pattern)
					.toFormatter(Locale.ENGLISH);
			return new PatternNotation(pattern, formatter);
		} catch (IllegalArgumentException wrong) {
			throw new IllegalArgumentException("time is no time pattern (" + wrong.getMessage()
					+ "); write the letters of java.time, as in yyyy-MM-dd HH:mm:ss,SSS, or one of " + EpochNotation.WORDS, wrong);
		}
	}

	@Override
	public Reader open(ZoneId zone, Instant modified, byte[] head) {
		return (bytes, from, to) -> to - from > LONGEST
				? OptionalLong.empty()
				: read(new String(bytes, from, to - from, StandardCharsets.UTF_8), zone, modified);
	}

	private OptionalLong read(String text, ZoneId usual, Instant modified) {
		try {
			TemporalAccessor parsed = formatter.parse(text);
			if (parsed.isSupported(ChronoField.INSTANT_SECONDS))
				return nanos(Instant.from(parsed));
			ZoneId written = parsed.query(TemporalQueries.zone());
			ZoneId zone = written == null ? usual : written;
			LocalTime clock = parsed.query(TemporalQueries.localTime());
			LocalDate day = parsed.query(TemporalQueries.localDate());
			if (day == null && parsed.isSupported(ChronoField.DAY_OF_MONTH) && parsed.isSupported(ChronoField.MONTH_OF_YEAR))
				day = latest(MonthDay.from(parsed), LocalDate.ofInstant(modified, zone));
			if (day != null)
				return nanos(day.atTime(clock == null ? LocalTime.MIDNIGHT : clock).atZone(zone).toInstant());
			return clock == null || parsed.isSupported(ChronoField.DAY_OF_MONTH) ? OptionalLong.empty() : latest(clock, zone, modified);
		} catch (DateTimeException | ArithmeticException foreign) {
			// the characters are no time of this pattern, or of a year that nanoseconds do not reach: what the empty answer says
			return OptionalLong.empty();
		}
	}

	private static @Nullable LocalDate latest(MonthDay day, LocalDate modified) {
		for (int year = modified.getYear() + 1; year >= modified.getYear() - YEARS_BACK; year--)
			if (day.isValidYear(year) && !day.atYear(year).isAfter(modified.plusDays(1)))
				return day.atYear(year);
		return null;
	}

	private static OptionalLong latest(LocalTime clock, ZoneId zone, Instant modified) {
		LocalDate day = LocalDate.ofInstant(modified, zone);
		Instant sameDay = day.atTime(clock).atZone(zone).toInstant();
		boolean ahead = sameDay.isAfter(modified.plusSeconds(CLOCK_SLACK));
		return nanos(ahead ? day.minusDays(1).atTime(clock).atZone(zone).toInstant() : sameDay);
	}

	private static OptionalLong nanos(Instant instant) {
		return OptionalLong.of(Math.addExact(Math.multiplyExact(instant.getEpochSecond(), 1_000_000_000L), instant.getNano()));
	}
}
