package dev.chiplog.format.time;

/// Reads the time of day and its fraction, and holds them until the next one.
final class ClockScanner {
	private static final int MORNING = 'A';
	private static final int AFTERNOON = 'P';
	/// The digits of a clock with milliseconds and no separators.
	private static final int MILLIS = 9;

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

	/// Reads `9:08:33`, `22:15:29:606`, `12:46:34 PM`, `오후 2:00:00`, `14时05分06秒`, or `10:22` when seconds may be missing.
	///
	/// @param secondsMayMiss whether `10:22` is a clock; with AM or PM it always is
	boolean read(ByteScanner scanner, boolean secondsMayMiss) {
		reset();
		int half = readEastAsianHalf(scanner);
		scanner.takeBlanks();
		int hour = scanner.shortNumber();
		if (hour < 0)
			return false;
		if (EastAsianMarks.take(scanner, EastAsianMarks.HOUR))
			return readMarked(scanner, half, hour);
		if (!scanner.take(':'))
			return false;
		int minute = scanner.shortNumber();
		if (minute < 0)
			return false;
		boolean seconds = scanner.peek(0) == ':' && ByteScanner.isDigit(scanner.peek(1));
		int second = 0;
		if (seconds) {
			scanner.skip(1);
			second = scanner.shortNumber();
			readFraction(scanner);
		}
		if (half == 0)
			half = readHalf(scanner, hour);
		return (seconds || secondsMayMiss || half != 0) && set(hourOfDay(hour, half), minute, second);
	}

	/// Takes over a clock that was read already, and reads whether it means morning or afternoon.
	void readBehind(ByteScanner scanner, PlainClock read) {
		int half = readHalf(scanner, read.hour());
		secondOfDay = read.secondOfDay() + 3600 * (hourOfDay(read.hour(), half) - read.hour());
		nano = read.nano();
	}

	/// Reads `15.42.50.363779`, each part of two digits but for the hour, which may have one.
	///
	/// @param mayHaveFraction whether a fraction may follow; without it four parts are an address, not a clock
	boolean readDotted(ByteScanner scanner, boolean mayHaveFraction) {
		reset();
		int digits = scanner.digitsAhead(0);
		if (digits == 0 || digits > 2 || scanner.peek(digits) != '.' || scanner.digitsAhead(digits + 1) != 2
				|| scanner.peek(digits + 3) != '.' || scanner.digitsAhead(digits + 4) != 2)
			return false;
		int hour = scanner.shortNumber();
		scanner.skip(1);
		int minute = (int) scanner.number(2);
		scanner.skip(1);
		int second = (int) scanner.number(2);
		if (mayHaveFraction)
			readFraction(scanner);
		return scanner.peek(0) != '.' && set(hour, minute, second);
	}

	private boolean readMarked(ByteScanner scanner, int half, int hour) {
		scanner.takeBlanks();
		int minute = scanner.shortNumber();
		if (minute < 0 || !EastAsianMarks.take(scanner, EastAsianMarks.MINUTE))
			return false;
		int start = scanner.at();
		scanner.takeBlanks();
		int second = scanner.shortNumber();
		if (second < 0 || !EastAsianMarks.take(scanner, EastAsianMarks.SECOND)) {
			scanner.moveTo(start);
			second = 0;
		}
		return set(hourOfDay(hour, half), minute, second);
	}

	/// Reads `203615` or `2036`.
	boolean readCompact(ByteScanner scanner) {
		reset();
		int digits = scanner.digitsAhead(0);
		if (digits != 6 && digits != 4 && digits != MILLIS)
			return false;
		int hour = (int) scanner.number(2);
		int minute = (int) scanner.number(2);
		int second = digits >= 6 ? (int) scanner.number(2) : 0;
		if (digits == MILLIS)
			nano = (int) scanner.number(3) * 1_000_000;
		else
			readFraction(scanner);
		return set(hour, minute, second);
	}

	/// A leap second (`:60`) counts as the first second of the next minute.
	private boolean set(int hour, int minute, int second) {
		secondOfDay = hour * 3600 + minute * 60 + second;
		return hour >= 0 && hour <= 23 && minute >= 0 && minute <= 59 && second >= 0 && second <= 60;
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

	/// @return MORNING, AFTERNOON, or 0 when neither is written behind the clock
	private static int readHalf(ByteScanner scanner, int hour) {
		int start = scanner.at();
		if (scanner.peek(0) == ' ' && isSign(scanner.peek(1)))
			return 0;
		HalfDay.skipBlank(scanner);
		if (!HalfDay.mayBegin(scanner.peek(0))) {
			scanner.moveTo(start);
			return 0;
		}
		int half = readEastAsianHalf(scanner);
		if (half == 0)
			half = HalfDay.takeMorning(scanner) ? MORNING : HalfDay.takeAfternoon(scanner) ? AFTERNOON : 0;
		if (half == 0 || hour > 12) {
			scanner.moveTo(half == 0 ? start : scanner.at());
			return 0;
		}
		return half;
	}

	private static int readEastAsianHalf(ByteScanner scanner) {
		if (EastAsianMarks.take(scanner, EastAsianMarks.MORNING))
			return MORNING;
		return EastAsianMarks.take(scanner, EastAsianMarks.AFTERNOON) ? AFTERNOON : 0;
	}

	private static int hourOfDay(int hour, int half) {
		return half == 0 || hour > 12 ? hour : hour % 12 + (half == AFTERNOON ? 12 : 0);
	}

	/// Whether the offset of a zone may begin with it.
	private static boolean isSign(int character) {
		return character == '+' || character == '-';
	}
}
