package dev.chiplog.format.time;

/// Reads the day at the beginning of a stamp, in any of the orders that logs use, and holds it until the next one.
///
/// Two-digit parts: `30/05/2018` and `05/30/2018` are told apart by the part above 12, month first when both fit (as US tools and
/// Python's `%m/%d/%Y` examples do); `17/06/09` is year, month, day (Spark's log4j); with dots the day is first (German); `05-17` is
/// month and day (logcat).
final class DateScanner {
	/// The year of a stamp that writes none.
	static final int NO_YEAR = Integer.MIN_VALUE;

	private int year;
	private int month;
	private int day;
	private boolean weekday;
	private boolean compact;

	int year() {
		return year;
	}

	int month() {
		return month;
	}

	int day() {
		return day;
	}

	/// Whether the stamp may write its year behind the clock, as `ctime` does.
	boolean yearMayFollow() {
		return weekday && year == NO_YEAR;
	}

	/// Whether the date was digits without separators, so that its clock may be too.
	boolean isCompact() {
		return compact;
	}

	void setYear(int year) {
		this.year = year;
	}

	/// Moves the scanner behind the date.
	boolean read(ByteScanner scanner) {
		year = NO_YEAR;
		weekday = false;
		compact = false;
		boolean read = ByteScanner.isDigit(scanner.peek(0)) ? readNumeric(scanner) : readNamed(scanner);
		return read && (year == NO_YEAR ? CalendarDate.existsSometime(month, day) : CalendarDate.exists(year, month, day));
	}

	private boolean readNumeric(ByteScanner scanner) {
		return switch (scanner.digitsAhead(0)) {
			case 8 -> readCompact(scanner, 4);
			case 6 -> readCompact(scanner, 2);
			case 4 -> readYearFirst(scanner);
			case 1, 2 -> readShortFirst(scanner);
			default -> false;
		};
	}

	private boolean readCompact(ByteScanner scanner, int yearDigits) {
		compact = true;
		year = century(scanner.number(yearDigits), yearDigits);
		month = (int) scanner.number(2);
		day = (int) scanner.number(2);
		return true;
	}

	private boolean readYearFirst(ByteScanner scanner) {
		int separator = scanner.peek(4);
		int first = (int) scanner.number(4);
		if (separator == ' ') {
			month = first / 100;
			day = first % 100;
			return true;
		}
		if (separator != '-' && separator != '/' && separator != '.')
			return false;
		year = first;
		scanner.skip(1);
		month = scanner.shortNumber();
		if (month < 0 || !scanner.take((char) separator))
			return false;
		day = scanner.shortNumber();
		return day > 0;
	}

	private boolean readShortFirst(ByteScanner scanner) {
		int first = scanner.shortNumber();
		int separator = scanner.peek(0);
		scanner.skip(1);
		if (separator == ' ' || ByteScanner.isLetter(scanner.peek(0)))
			return readMonthName(scanner, first, separator);
		if (separator != '-' && separator != '/' && separator != '.')
			return false;
		int second = scanner.shortNumber();
		if (second < 0)
			return false;
		if (scanner.peek(0) != separator) {
			month = first;
			day = second;
			return separator != '.';
		}
		scanner.skip(1);
		return readThreeShort(scanner, separator, first, second);
	}

	private boolean readThreeShort(ByteScanner scanner, int separator, int first, int second) {
		int digits = scanner.digitsAhead(0);
		if (digits != 2 && digits != 4)
			return false;
		int third = (int) scanner.number(digits);
		boolean yearFirst = digits == 2;
		boolean dayFirst = separator == '.' || first > 12;
		year = century(yearFirst ? first : third, digits);
		month = yearFirst || dayFirst ? second : first;
		day = yearFirst ? third : dayFirst ? first : second;
		return true;
	}

	private boolean readMonthName(ByteScanner scanner, int first, int separator) {
		if (separator != ' ' && separator != '-' && separator != '/')
			return false;
		day = first;
		month = Names.month(scanner);
		if (month == 0)
			return false;
		scanner.skip(3);
		if (scanner.peek(0) == separator && scanner.digitsAhead(1) == 4) {
			scanner.skip(1);
			year = (int) scanner.number(4);
		}
		return year != NO_YEAR || separator == ' ';
	}

	private boolean readNamed(ByteScanner scanner) {
		if (Names.isWeekday(scanner)) {
			weekday = true;
			scanner.skip(3);
			scanner.take(',');
			if (!scanner.takeBlanks())
				return false;
		}
		if (ByteScanner.isDigit(scanner.peek(0)))
			return weekday && readShortFirst(scanner);
		month = Names.month(scanner);
		if (month == 0)
			return false;
		scanner.skip(3);
		if (!scanner.takeBlanks())
			return false;
		day = scanner.shortNumber();
		int comma = scanner.peek(0) == ',' ? 1 : 0;
		if (scanner.peek(comma) == ' ' && scanner.digitsAhead(comma + 1) == 4) {
			scanner.skip(comma + 1);
			year = (int) scanner.number(4);
		}
		return day > 0;
	}

	private static int century(long number, int digits) {
		return (int) (digits == 4 ? number : number < 70 ? 2000 + number : 1900 + number);
	}
}
