package dev.chiplog.ui.common;

import java.text.NumberFormat;
import java.util.Locale;

/// How the window writes counts, sizes, shares, speeds and durations in the user's language.
///
/// Sizes are decimal (IEC 80000-13): 1 kB is 1000 bytes. Threads: one, the window's.
public final class Numbers {
	private static final String[] UNITS = {"B", "kB", "MB", "GB", "TB", "PB", "EB"};
	private static final double KILO = 1000;
	private static final long MINUTE = 60_000;
	private static final long HOUR = 60 * MINUTE;

	private final NumberFormat whole;
	private final NumberFormat tenths;
	private final NumberFormat rates;

	/// @param locale whose digits and separators are written
	public Numbers(Locale locale) {
		whole = NumberFormat.getIntegerInstance(locale);
		tenths = NumberFormat.getNumberInstance(locale);
		tenths.setMaximumFractionDigits(1);
		rates = NumberFormat.getNumberInstance(locale);
		rates.setMinimumFractionDigits(1);
		rates.setMaximumFractionDigits(1);
	}

	/// A count with its thousands apart: `1,383,729`.
	public String count(long count) {
		return whole.format(count);
	}

	/// A size in the unit that suits it, one digit behind the point below ten: `512 MB`, `1.1 GB`.
	public String bytes(long bytes) {
		return scaled((double) bytes);
	}

	/// A speed: `1.1 GB/s`.
	public String bytesPerSecond(double speed) {
		return scaled(speed) + "/s";
	}
	/// A share of a whole in percent: `97%`; `<1%` and `>99%` where rounding would say none or all.
	///
	/// @param share from 0 to 1
	public String share(double share) {
		if (share > 0 && share < 0.01)
			return "<1%";
		if (share > 0.99 && share < 1)
			return ">99%";
		return whole.format(share * 100) + "%";
	}

	/// A rate in percent with one digit behind the point: `33.6%`; `<0.1%` and `>99.9%` where rounding would say none or all.
	///
	/// @param rate from 0 to 1
	public String rate(double rate) {
		if (rate > 0 && rate < 0.001)
			return "<" + rates.format(0.1) + "%";
		if (rate > 0.999 && rate < 1)
			return ">" + rates.format(99.9) + "%";
		return rates.format(rate * 100) + "%";
	}

	/// How long something took: `1.9 ms`, `340 ms`, `2.4 s`, `3 min 20 s`, `2 h 5 min`.
	///
	/// @param millis at least 0
	public String duration(double millis) {
		if (millis < KILO)
			return (millis < 10 ? tenths : whole).format(millis) + " ms";
		if (millis < MINUTE)
			return tenths.format(millis / KILO) + " s";
		long rounded = Math.round(millis);
		if (rounded < HOUR)
			return rounded / MINUTE + " min " + rounded % MINUTE / 1000 + " s";
		return whole.format(rounded / HOUR) + " h " + rounded % HOUR / MINUTE + " min";
	}

	/// How long a stretch of time is, roughly, in one unit: `340 ms`, `12 s`, `44 min`, `31 h`, `9 d`.
	///
	/// @param nanos at least 0
	public String lasting(long nanos) {
		double millis = nanos / 1e6;
		if (millis < KILO)
			return whole.format(millis) + " ms";
		if (millis < 100 * KILO)
			return whole.format(millis / KILO) + " s";
		if (millis < 100 * MINUTE)
			return whole.format(millis / MINUTE) + " min";
		return millis < 48 * HOUR ? whole.format(millis / HOUR) + " h" : whole.format(millis / (24 * HOUR)) + " d";
	}

	private String scaled(double bytes) {
		double scaled = bytes;
		int unit = 0;
		while (scaled >= KILO - 0.5 && unit < UNITS.length - 1) {
			scaled /= KILO;
			unit++;
		}
		return (unit > 0 && scaled < 9.95 ? tenths : whole).format(scaled) + " " + UNITS[unit];
	}
}
