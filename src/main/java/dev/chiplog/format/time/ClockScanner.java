package dev.chiplog.format.time;

/// Reads the time of day and its fraction, and holds them until the next one.
final class ClockScanner {
	private int secondOfDay;
	private int nano;

	int secondOfDay() {
		return secondOfDay;
	}

	int nano() {
		return nano;
	}

	/// Midnight, for a date that stands alone.
	void reset() {
		secondOfDay = 0;
		nano = 0;
	}

	/// Reads `9:08:33`, `22:15:29:606`, `12:46:34 PM`, or `10:22` when seconds may be missing.
	boolean read(ByteScanner scanner, boolean secondsMayMiss) {
		reset();
		int hour = scanner.shortNumber();
		if (hour < 0 || !scanner.take(':'))
			return false;
		int minute = scanner.shortNumber();
		if (minute < 0)
			return false;
		int second = 0;
		if (scanner.peek(0) == ':' && ByteScanner.isDigit(scanner.peek(1))) {
			scanner.skip(1);
			second = scanner.shortNumber();
			readFraction(scanner);
		} else if (!secondsMayMiss)
			return false;
		return set(readHalfOfDay(scanner, hour), minute, second);
	}

	/// Reads `203615` or `2036`.
	boolean readCompact(ByteScanner scanner) {
		reset();
		int digits = scanner.digitsAhead(0);
		if (digits != 6 && digits != 4)
			return false;
		int hour = (int) scanner.number(2);
		int minute = (int) scanner.number(2);
		int second = digits == 6 ? (int) scanner.number(2) : 0;
		readFraction(scanner);
		return set(hour, minute, second);
	}

	/// A leap second (`:60`) counts as the first second of the next minute.
	private boolean set(int hour, int minute, int second) {
		secondOfDay = hour * 3600 + minute * 60 + second;
		return hour >= 0 && hour <= 23 && minute <= 59 && second >= 0 && second <= 60;
	}

	private void readFraction(ByteScanner scanner) {
		int separator = scanner.peek(0);
		int digits = scanner.digitsAhead(1);
		if (digits == 0)
			return;
		if (separator == '.' || (separator == ',' && digits >= 3)) {
			scanner.skip(1);
			nano = fraction(scanner, digits);
		} else if (separator == ':' && digits <= 3) {
			scanner.skip(1);
			nano = (int) scanner.number(digits) * 1_000_000;
		}
	}

	/// Nanoseconds that the next digits mean behind a decimal point; digits behind the ninth are cut.
	static int fraction(ByteScanner scanner, int digits) {
		int counted = Math.min(digits, 9);
		int nano = (int) scanner.number(counted);
		for (int i = counted; i < 9; i++)
			nano *= 10;
		scanner.skip(digits - counted);
		return nano;
	}

	private static int readHalfOfDay(ByteScanner scanner, int hour) {
		int gap = scanner.peek(0) == ' ' ? 1 : 0;
		int half = scanner.peek(gap) & ~0x20;
		boolean written = (half == 'A' || half == 'P') && (scanner.peek(gap + 1) & ~0x20) == 'M'
				&& !ByteScanner.isLetter(scanner.peek(gap + 2));
		if (!written || hour > 12)
			return hour;
		scanner.skip(gap + 2);
		return hour % 12 + (half == 'P' ? 12 : 0);
	}
}
