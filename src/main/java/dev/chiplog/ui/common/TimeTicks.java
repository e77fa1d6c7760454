package dev.chiplog.ui.common;

import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/// Where a time axis is labelled, and how: round times of the zone's clock, the day named where it changes.
public final class TimeTicks {
	private static final long MILLI = 1_000_000L;
	private static final long SECOND = 1000 * MILLI;
	private static final long MINUTE = 60 * SECOND;
	private static final long HOUR = 60 * MINUTE;
	private static final long DAY = 24 * HOUR;
	private static final long MONTH = 30 * DAY;
	private static final long YEAR = 365 * DAY;
	private static final long[] STEPS = {MILLI, 2 * MILLI, 5 * MILLI, 10 * MILLI, 20 * MILLI, 50 * MILLI, 100 * MILLI, 200 * MILLI,
			500 * MILLI, SECOND, 2 * SECOND, 5 * SECOND, 10 * SECOND, 15 * SECOND, 30 * SECOND, MINUTE, 2 * MINUTE, 5 * MINUTE, 10 * MINUTE,
			15 * MINUTE, 30 * MINUTE, HOUR, 2 * HOUR, 3 * HOUR, 6 * HOUR, 12 * HOUR, DAY, 2 * DAY, 5 * DAY, 10 * DAY, MONTH, 2 * MONTH,
			3 * MONTH, 6 * MONTH, YEAR, 2 * YEAR, 5 * YEAR, 10 * YEAR, 20 * YEAR, 50 * YEAR, 100 * YEAR};

	private final ZoneId zone;
	private final DateTimeFormatter millis;
	private final DateTimeFormatter seconds;
	private final DateTimeFormatter minutes;
	private final DateTimeFormatter day;
	private final DateTimeFormatter dayOfYear;
	private final DateTimeFormatter month;
	private final DateTimeFormatter year;

	/// @param zone whose clock is shown
	/// @param locale in whose words days and months are named
	public TimeTicks(ZoneId zone, Locale locale) {
		this.zone = zone;
		millis = DateTimeFormatter.ofPattern("HH:mm:ss.SSS", Locale.ROOT);
		seconds = DateTimeFormatter.ofPattern("HH:mm:ss", Locale.ROOT);
		minutes = DateTimeFormatter.ofPattern("HH:mm", Locale.ROOT);
		day = DateTimeFormatter.ofLocalizedPattern("MMMd").withLocale(locale);
		dayOfYear = DateTimeFormatter.ofLocalizedPattern("yMMMd").withLocale(locale);
		month = DateTimeFormatter.ofLocalizedPattern("yMMM").withLocale(locale);
		year = DateTimeFormatter.ofPattern("yyyy", Locale.ROOT);
	}

	/// One labelled point of the axis.
	///
	/// @param epochNanos where it stands
	/// @param label what is written there
	/// @param turn whether a day (or with longer steps, a year) begins here
	public record Tick(long epochNanos, String label, boolean turn) {
	}

	/// The ticks of an axis from the one time up to the other, both in epoch nanoseconds, at most `most` of them.
	///
	/// @param most at least 1
	public List<Tick> between(long from, long to, int most) {
		long step = step(to - from, most);
		List<Tick> ticks = new ArrayList<>();
		LocalDateTime clock = floor(at(from).toLocalDateTime(), step);
		LocalDateTime before = null;
		for (; ticks.size() < most; clock = next(clock, step)) {
			// a time that summer time leaves out becomes the one that the clock shows instead
			ZonedDateTime shown = clock.atZone(zone);
			long nanos = nanos(shown);
			if (nanos > to)
				break;
			if (nanos < from || !ticks.isEmpty() && nanos <= ticks.getLast().epochNanos())
				continue;
			LocalDateTime time = shown.toLocalDateTime();
			boolean turn = before == null || turns(before, time, step);
			ticks.add(new Tick(nanos, label(time, step, turn, before == null), turn && before != null));
			before = time;
		}
		return ticks;
	}

	private static long step(long span, int most) {
		for (long step : STEPS)
			if (span / step < most)
				return step;
		return STEPS[STEPS.length - 1];
	}

	private static LocalDateTime floor(LocalDateTime time, long step) {
		if (step < DAY)
			return time.truncatedTo(ChronoUnit.DAYS).plusNanos(time.toLocalTime().toNanoOfDay() / step * step);
		LocalDateTime midnight = time.truncatedTo(ChronoUnit.DAYS);
		if (step < MONTH)
			return midnight.withDayOfMonth(1);
		int years = (int) Math.max(1, step / YEAR);
		return midnight.withDayOfYear(1).withYear(Math.floorDiv(midnight.getYear(), years) * years);
	}

	private static LocalDateTime next(LocalDateTime time, long step) {
		if (step < DAY)
			return time.plusNanos(step);
		if (step >= YEAR)
			return time.plusYears(step / YEAR);
		if (step >= MONTH)
			return time.plusMonths(step / MONTH);
		// every month starts counting anew; a step that would land just before the next month's first is left out
		LocalDateTime next = time.plusDays(step / DAY);
		LocalDateTime first = time.withDayOfMonth(1).plusMonths(1);
		return next.plusDays(step / DAY / 2).isBefore(first) ? next : first;
	}

	private static boolean turns(LocalDateTime before, LocalDateTime now, long step) {
		return step < DAY ? !before.toLocalDate().equals(now.toLocalDate()) : before.getYear() != now.getYear();
	}

	private String label(LocalDateTime time, long step, boolean turn, boolean first) {
		if (step >= YEAR)
			return year.format(time);
		if (step >= MONTH)
			return month.format(time);
		if (step >= DAY)
			return (turn ? dayOfYear : day).format(time);
		String clock = (step < SECOND ? millis : step < MINUTE ? seconds : minutes).format(time);
		if (!turn)
			return clock;
		return first ? day.format(time) + " " + clock : day.format(time);
	}

	private ZonedDateTime at(long epochNanos) {
		return Instant.ofEpochSecond(Math.floorDiv(epochNanos, SECOND), Math.floorMod(epochNanos, SECOND)).atZone(zone);
	}

	private static long nanos(ZonedDateTime time) {
		return Math.addExact(Math.multiplyExact(time.toEpochSecond(), SECOND), time.getNano());
	}
}
