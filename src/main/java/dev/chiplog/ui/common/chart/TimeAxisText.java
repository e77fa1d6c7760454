package dev.chiplog.ui.common.chart;

import dev.chiplog.ui.common.TimeFormat;
import dev.chiplog.ui.common.TimeTicks;
import java.util.List;
import java.util.Locale;

/// What is written of the times of an axis.
record TimeAxisText(Axis.Time axis) {
	private static final long SECOND = 1_000_000_000L;
	private static final long DAY = 86_400 * SECOND;
	private static final int MINUTES = 5;
	private static final int SECONDS = 8;

	/// Round times of the zone's clock.
	List<Axis.Tick> ticks(int most, Locale locale) {
		return new TimeTicks(axis.zone(), locale).between(axis.from(), axis.to(), Math.max(1, most)).stream()
				.map(tick -> new Axis.Tick(tick.epochNanos(), tick.label(), tick.turn())).toList();
	}

	/// A point in time, or the bucket in which it lies: `2025-03-01 14:05 – 14:10`.
	String text(double value) {
		TimeFormat format = new TimeFormat(axis.zone());
		if (axis.bucket() == 0)
			return format.dateTime(Axis.Time.nanos(value));
		long from = axis.floor(value);
		long to = from + axis.bucket();
		if (axis.bucket() % DAY == 0 && clock(from).equals("00:00"))
			return axis.bucket() == DAY ? format.date(from) : format.date(from) + " – " + format.date(to - 1);
		String day = format.date(from).equals(format.date(to)) ? "" : format.date(to) + " ";
		return format.date(from) + " " + clock(from) + " – " + day + clock(to);
	}

	private String clock(long epochNanos) {
		String time = new TimeFormat(axis.zone()).time(epochNanos);
		boolean whole = axis.bucket() % SECOND == 0 && axis.from() % SECOND == 0;
		boolean minutes = axis.bucket() % (60 * SECOND) == 0 && axis.from() % (60 * SECOND) == 0;
		return minutes ? time.substring(0, MINUTES) : whole ? time.substring(0, SECONDS) : time;
	}
}
