package dev.chiplog.format.time;

/// Reads the day at the beginning of a stamp, in any of the orders that logs use, and holds it until the next one.
///
/// Three short parts are put in order by [ShortDate]; `05-17` is month and day (logcat), and so is `10.30` (Proxifier). Chinese, Japanese and
/// Korean dates are read with their marks (`2025年3月1日`, `2025. 3. 1.`).
final class DateScanner {
	/// The year of a stamp that writes none.
	static final int NO_YEAR = Integer.MIN_VALUE;

	private final ShortDate shortDate;
	private int year;
	private int month;
	private int day;
	private boolean weekday;
	private boolean compact;
	private boolean closed;
	private boolean translated;
	private boolean spelled;

	DateScanner(ShortDate shortDate) {
		this.shortDate = shortDate;
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

	/// Whether the stamp may write its year behind the clock, as `ctime` does.
	boolean yearMayFollow() {
		return weekday && year == NO_YEAR;
	}

	/// Whether the date was digits without separators, so that its clock may be too.
	boolean isCompact() {
		return compact;
	}

	/// Whether the date ended in a mark of its own, so that no separator need follow.
	boolean isClosed() {
		return closed;
	}

	/// Whether the date has a year and its month's name, so that what follows can hardly be anything but a clock.
	boolean isSpelled() {
		return spelled && year != NO_YEAR;
	}

	void setYear(int year) {
		this.year = year;
	}

	/// Moves the scanner behind a date of three digits, or of four when the month has two.
	boolean readShortMonth(ByteScanner scanner) {
		reset();
		int digits = scanner.digitsAhead(0);
		if (digits != 3 && digits != 4)
			return false;
		month = (int) scanner.number(digits - 2);
		day = (int) scanner.number(2);
		return CalendarDate.existsSometime(month, day);
	}

	private void reset() {
		year = NO_YEAR;
		weekday = false;
		compact = false;
		closed = false;
		translated = false;
		spelled = false;
	}

	/// Moves the scanner behind the date.
	boolean read(ByteScanner scanner) {
		reset();
		boolean read = ByteScanner.isDigit(scanner.peek(0)) ? readNumeric(scanner) : readNamed(scanner);
		return read && !(translated && year == NO_YEAR)
				&& (year == NO_YEAR ? CalendarDate.existsSometime(month, day) : CalendarDate.exists(year, month, day));
	}

	private boolean readNumeric(ByteScanner scanner) {
		return switch (scanner.digitsAhead(0)) {
			case 8, 14, 17 -> readCompact(scanner, 4);
			case 6 -> readCompact(scanner, 2);
			case 4 -> readYearFirst(scanner);
			case 1, 2 -> readShortFirst(scanner);
			default -> false;
		};
	}

	private boolean readCompact(ByteScanner scanner, int yearDigits) {
		compact = true;
		closed = scanner.digitsAhead(0) > 8;
		year = ShortDate.century((int) scanner.number(yearDigits), yearDigits);
		month = (int) scanner.number(2);
		day = (int) scanner.number(2);
		return true;
	}

	private boolean readYearFirst(ByteScanner scanner) {
		int first = (int) scanner.number(4);
		if (scanner.peek(0) == ' ' && ByteScanner.isDigit(scanner.peek(1))) {
			month = first / 100;
			day = first % 100;
			return true;
		}
		year = first;
		if (EastAsianMarks.take(scanner, EastAsianMarks.YEAR))
			return readMonthMark(scanner);
		int separator = scanner.peek(0);
		if (separator != '-' && separator != '/' && separator != '.')
			return false;
		scanner.skip(1);
		if (separator == '.' && scanner.takeBlanks())
			return readSpaced(scanner, true);
		if (ByteScanner.isLetter(scanner.peek(0)))
			month = takeMonth(scanner);
		else
			month = scanner.shortNumber();
		if (month < 0 || !scanner.take((char) separator))
			return false;
		day = scanner.shortNumber();
		return day > 0;
	}

	/// Reads `3월 1일` or `3月1日`, perhaps with a weekday behind it.
	private boolean readMonthMark(ByteScanner scanner) {
		scanner.takeBlanks();
		month = scanner.shortNumber();
		return month > 0 && EastAsianMarks.take(scanner, EastAsianMarks.MONTH) && readDayMark(scanner);
	}

	private boolean readDayMark(ByteScanner scanner) {
		scanner.takeBlanks();
		day = scanner.shortNumber();
		closed = EastAsianMarks.take(scanner, EastAsianMarks.DAY);
		return day > 0 && closed;
	}

	/// Reads the rest of `2025. 3. 1.`, as Korean locales write it.
	///
	/// @param dotted whether a dot or a blank must stand behind the day
	private boolean readSpaced(ByteScanner scanner, boolean dotted) {
		month = scanner.shortNumber();
		if (month < 0 || !scanner.take('.') || !scanner.takeBlanks())
			return false;
		day = scanner.shortNumber();
		return day > 0 && (scanner.take('.') || !dotted || scanner.peek(0) == ' ');
	}

	private boolean readShortFirst(ByteScanner scanner) {
		boolean padded = scanner.digitsAhead(0) == 2;
		int first = scanner.shortNumber();
		if (EastAsianMarks.take(scanner, EastAsianMarks.MONTH)) {
			month = first;
			return readBehindMonth(scanner);
		}
		int separator = scanner.peek(0);
		if (ByteScanner.isLetter(separator))
			return readJoinedMonth(scanner, first);
		scanner.skip(1);
		if (separator == '.' && scanner.peek(0) == ' ' && padded) {
			year = ShortDate.century(first, 2);
			scanner.takeBlanks();
			return readSpaced(scanner, false);
		}
		if (separator == ' ' && ByteScanner.isDigit(scanner.peek(0)))
			return readBareMonth(scanner, first);
		if (separator == ' ' || ByteScanner.isLetter(scanner.peek(0)) || scanner.peek(0) >= 0x80)
			return readMonthName(scanner, first, separator);
		if (separator != '-' && separator != '/' && separator != '.')
			return false;
		int second = scanner.shortNumber();
		if (second < 0)
			return false;
		int digits = scanner.peek(0) == separator ? scanner.digitsAhead(1) : 0;
		if (digits == 0 || scanner.peek(0) != separator) {
			month = first;
			day = second;
			return true;
		}
		scanner.skip(1);
		if (digits != 2 && digits != 4)
			return false;
		shortDate.order(separator, first, padded, second, (int) scanner.number(digits), digits);
		year = shortDate.year();
		month = shortDate.month();
		day = shortDate.day();
		return true;
	}

	/// A month's mark may end its name (`3월 01, 2025`) or stand in a date without a year (`3월 1일`).
	private boolean readBehindMonth(ByteScanner scanner) {
		int start = scanner.at();
		if (readDayMark(scanner))
			return true;
		scanner.moveTo(start);
		return scanner.takeBlanks() && readDayAndYear(scanner);
	}

	private boolean readMonthName(ByteScanner scanner, int first, int separator) {
		if (separator != ' ' && separator != '-' && separator != '/' && separator != '.')
			return false;
		day = first;
		month = takeMonth(scanner);
		if (month == 0)
			return false;
		int digits = scanner.peek(0) == separator ? scanner.digitsAhead(1) : 0;
		if (digits == 4 || (digits == 2 && (separator == '-' || separator == '/'))) {
			scanner.skip(1);
			year = ShortDate.century((int) scanner.number(digits), digits);
		}
		return year != NO_YEAR || separator == ' ';
	}

	/// Reads the rest of `3 01, 2025`, as Java 7 and 8 write a month whose Japanese name has lost its mark.
	private boolean readBareMonth(ByteScanner scanner, int first) {
		month = first;
		return scanner.peek(2) == ',' && readDayAndYear(scanner) && year != NO_YEAR;
	}

	/// Months of other languages than English are words too often to stand in a date without a year.
	private int takeMonth(ByteScanner scanner) {
		int english = Names.takeMonth(scanner);
		translated = english == 0;
		spelled = true;
		if (!translated && scanner.peek(0) == '.' && !ByteScanner.isDigit(scanner.peek(1)))
			scanner.skip(1);
		return translated ? EuropeanMonths.take(scanner) : english;
	}

	/// Reads the rest of `01Mar2025`.
	private boolean readJoinedMonth(ByteScanner scanner, int first) {
		day = first;
		month = Names.takeMonth(scanner);
		if (month == 0 || scanner.digitsAhead(0) != 4)
			return false;
		year = (int) scanner.number(4);
		return true;
	}

	private boolean readNamed(ByteScanner scanner) {
		if (Names.takeWeekday(scanner)) {
			weekday = true;
			scanner.take(',');
			if (!scanner.takeBlanks())
				return false;
		}
		if (ByteScanner.isDigit(scanner.peek(0)))
			return weekday && (scanner.digitsAhead(0) == 4 ? readYearFirst(scanner) : readShortFirst(scanner));
		month = EastAsianMarks.takeMonthName(scanner);
		if (month == 0)
			month = takeMonth(scanner);
		return month > 0 && scanner.takeBlanks() && readDayAndYear(scanner);
	}

	/// Reads `1`, `01, 2025` or `1 2025`.
	private boolean readDayAndYear(ByteScanner scanner) {
		day = scanner.shortNumber();
		int comma = scanner.peek(0) == ',' ? 1 : 0;
		if (scanner.peek(comma) == ' ' && scanner.digitsAhead(comma + 1) == 4) {
			scanner.skip(comma + 1);
			year = (int) scanner.number(4);
		}
		return day > 0;
	}
}
