package dev.chiplog.format.time;

import java.nio.charset.StandardCharsets;

/// Puts the three parts of a numeric date in order when only their sizes and their source tell which is which.
///
/// `30/05/2018` and `05/30/2018` are told apart by the part above 12; when both fit, by other dates of the source, and else the month is
/// first, as US tools and Python's `%m/%d/%Y` write it. With dots the day is first (German). With a year of two digits, `17/06/09` is
/// year, month, day (Spark's log4j) unless the first part can be no year of a log; `3/1/25` is as US locales write it.
final class ShortDate {
	/// No cluster software that writes the year first with two digits is older.
	private static final int OLDEST_SHORT_YEAR = 6;
	private static final int EVIDENCE = 64 * 1024;

	private final int latestYear;
	private final boolean dayFirst;
	private boolean american;
	private int year;
	private int month;
	private int day;

	/// @param latestYear the last year that a stamp of the source can have
	/// @param dayFirst whether the source writes the day before the month
	ShortDate(int latestYear, boolean dayFirst) {
		this.latestYear = latestYear;
		this.dayFirst = dayFirst;
	}

	/// Whether dates of three two-digit parts are month, day, year, whatever they look like.
	void setAmerican(boolean american) {
		this.american = american;
	}

	int year() {
		return year;
	}

	int month() {
		return month;
	}

	int day() {
		return day;
	}

	/// Whether the beginning of a source has a date whose first part can only be a day, such as `30/05/2018`.
	static boolean writesDayFirst(byte[] head) {
		int end = Math.min(head.length, EVIDENCE) - 10;
		for (int i = 0; i < end; i++)
			if (head[i + 2] == head[i + 5] && (head[i + 2] == '/' || head[i + 2] == '-') && (i == 0 || !ByteScanner.isDigit(head[i - 1]))
					&& isDayFirst(new String(head, i, 10, StandardCharsets.ISO_8859_1)))
				return true;
		return false;
	}

	private static boolean isDayFirst(String date) {
		for (int i = 0; i < date.length(); i++)
			if (i != 2 && i != 5 && !ByteScanner.isDigit(date.charAt(i)))
				return false;
		int first = Integer.parseInt(date, 0, 2, 10);
		int second = Integer.parseInt(date, 3, 5, 10);
		return first > 12 && first <= 31 && second >= 1 && second <= 12;
	}

	/// Finds year, month and day.
	///
	/// @param padded whether the first part has two digits
	/// @param digits of the third part, 2 or 4
	void order(int separator, int first, boolean padded, int second, int third, int digits) {
		if (digits == 2 && padded && separator != '.' && !american && isYear(first, third) && CalendarDate.existsSometime(second, third)) {
			year = century(first, 2);
			month = second;
			day = third;
			return;
		}
		boolean monthCannotLead = first > 12;
		boolean dayLeads = monthCannotLead || (second <= 12 && (separator == '.' || (dayFirst && !american)));
		year = century(third, digits);
		month = dayLeads ? second : first;
		day = dayLeads ? first : second;
	}

	/// Whether the first part may be the year, given that the third would be it otherwise.
	private boolean isYear(int first, int third) {
		if (first >= 10 || third > 31)
			return century(first, 2) <= latestYear;
		return first >= OLDEST_SHORT_YEAR || century(third, 2) > latestYear;
	}

	/// The year that two or four digits mean.
	static int century(int number, int digits) {
		return digits == 4 ? number : number < 70 ? 2000 + number : 1900 + number;
	}
}
