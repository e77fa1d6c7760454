package dev.chiplog.format.time;

import java.util.stream.LongStream;

/// Reads a number that counts seconds, milliseconds, microseconds or nanoseconds since 1970, told apart by its magnitude.
///
/// Only counts from 2001-09-09 (the first ten-digit second) to the end of 2099 are times; other numbers are just numbers.
final class EpochScanner {
	private static final long LAST_SECOND = CalendarDate.epochDay(2100, 1, 1) * 86_400 - 1;

	private static final long[] TENS = LongStream.iterate(1, power -> power * 10).limit(19).toArray();

	private long nanos;

	long nanos() {
		return nanos;
	}

	/// Moves the scanner behind the number.
	boolean read(ByteScanner scanner) {
		int digits = scanner.digitsAhead(0);
		if (digits == 1 && scanner.peek(1) == '.')
			return readScientific(scanner);
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

	/// Reads seconds as zap and Go's `%g` write them: `1.7408304001234567e+09`.
	private boolean readScientific(ByteScanner scanner) {
		int decimals = scanner.digitsAhead(2);
		int exponent = 2 + decimals;
		int sign = (scanner.peek(exponent) | 0x20) == 'e' && scanner.peek(exponent + 1) == '+' ? 1 : 0;
		boolean zero = scanner.peek(exponent + 1 + sign) == '0';
		int nine = exponent + 1 + sign + (zero ? 1 : 0);
		if (decimals < 1 || decimals > 17 || (scanner.peek(exponent) | 0x20) != 'e' || scanner.peek(nine) != '9'
				|| scanner.digitsAhead(nine) != 1)
			return false;
		long digits = scanner.number(1);
		scanner.skip(1);
		digits = digits * TENS[decimals] + scanner.number(decimals);
		nanos = decimals <= 9
				? digits * TENS[9 - decimals] * 1_000_000_000L
				: digits / TENS[decimals - 9] * 1_000_000_000L + digits % TENS[decimals - 9] * 1_000_000_000L / TENS[decimals - 9];
		scanner.skip(nine + 1 - exponent);
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
