package dev.chiplog.format.time;

/// Reads a number that counts seconds, milliseconds, microseconds or nanoseconds since 1970, told apart by its magnitude.
///
/// Only counts from 2001-09-09 (the first ten-digit second) to the end of 2099 are times; other numbers are just numbers.
final class EpochScanner {
	private static final long LAST_SECOND = CalendarDate.epochDay(2100, 1, 1) * 86_400 - 1;

	private long nanos;

	long nanos() {
		return nanos;
	}

	/// Moves the scanner behind the number.
	boolean read(ByteScanner scanner) {
		int digits = scanner.digitsAhead(0);
		long unit = unit(digits);
		if (unit == 0 || scanner.peek(0) == '0')
			return false;
		long count = scanner.number(digits);
		if (count < 0 || count / (1_000_000_000L / unit) > LAST_SECOND)
			return false;
		int decimals = scanner.peek(0) == '.' ? scanner.digitsAhead(1) : 0;
		nanos = count * unit;
		if (decimals > 0) {
			scanner.skip(1);
			nanos += ClockScanner.fraction(scanner, decimals) / (1_000_000_000L / unit);
		}
		return true;
	}

	/// Nanoseconds of one count of so many digits; 0 when no count of a time has so many.
	private static long unit(int digits) {
		return switch (digits) {
			case 10 -> 1_000_000_000L;
			case 13 -> 1_000_000L;
			case 16 -> 1_000L;
			case 19 -> 1L;
			default -> 0L;
		};
	}
}
