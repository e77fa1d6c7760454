package dev.chiplog.format.time;

/// Arithmetic of the proleptic Gregorian calendar, without objects.
///
/// The day count is Howard Hinnant's `days_from_civil` (chrono-compatible low-level date algorithms).
final class CalendarDate {
	private static final int[] MONTH_DAYS = {31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31};

	private CalendarDate() {
	}

	static boolean exists(int year, int month, int day) {
		return month >= 1 && month <= 12 && day >= 1 && day <= (month == 2 && isLeap(year) ? 29 : MONTH_DAYS[month - 1]);
	}

	/// Whether some year has this day.
	static boolean existsSometime(int month, int day) {
		return exists(2000, month, day);
	}

	/// Days since 1970-01-01 of a date that exists.
	static long epochDay(int year, int month, int day) {
		int shifted = month <= 2 ? year - 1 : year;
		int era = Math.floorDiv(shifted, 400);
		int yearOfEra = shifted - era * 400;
		int dayOfYear = (153 * (month + (month > 2 ? -3 : 9)) + 2) / 5 + day - 1;
		int dayOfEra = yearOfEra * 365 + yearOfEra / 4 - yearOfEra / 100 + dayOfYear;
		return era * 146_097L + dayOfEra - 719_468;
	}

	private static boolean isLeap(int year) {
		return year % 4 == 0 && (year % 100 != 0 || year % 400 == 0);
	}
}
