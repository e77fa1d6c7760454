package dev.chiplog.bench.generate;

import java.io.IOException;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/// The time that goes by in a log, in UTC; formats a date only once a day. One thread.
final class Clock {
	private static final DateTimeFormatter ACCESS_DATE = DateTimeFormatter.ofPattern("dd/MMM/yyyy", Locale.ENGLISH);
	private static final int MILLIS_PER_DAY = 86_400_000;

	private LocalDate day = LocalDate.of(2025, 3, 1);
	private String isoDate = day.toString();
	private String accessDate = ACCESS_DATE.format(day);
	private int millis;

	/// Lets less than a day go by.
	void advance(int elapsedMillis) {
		millis += elapsedMillis;
		if (millis < MILLIS_PER_DAY)
			return;
		millis -= MILLIS_PER_DAY;
		day = day.plusDays(1);
		isoDate = day.toString();
		accessDate = ACCESS_DATE.format(day);
	}

	/// Writes date and time of day to the millisecond.
	///
	/// @param between what stands between them
	/// @param point what stands before the milliseconds
	void iso(LineWriter out, String between, String point) throws IOException {
		out.text(isoDate).text(between);
		time(out);
		out.text(point).padded(millis % 1000, 3);
	}

	/// Writes the time as access logs do, to the second.
	void access(LineWriter out) throws IOException {
		out.text(accessDate).text(":");
		time(out);
		out.text(" +0000");
	}

	private void time(LineWriter out) throws IOException {
		int seconds = millis / 1000;
		out.padded(seconds / 3600, 2).text(":").padded(seconds / 60 % 60, 2).text(":").padded(seconds % 60, 2);
	}
}
