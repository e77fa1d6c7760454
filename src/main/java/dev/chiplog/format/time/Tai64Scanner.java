package dev.chiplog.format.time;

/// Reads the labels of TAI64 and TAI64N: `@`, sixteen hexadecimal digits of seconds, eight more of nanoseconds.
///
/// Source: D. J. Bernstein, "TAI64, TAI64N, and TAI64NA"; like `tai64nlocal` it takes TAI to be ten seconds ahead of UTC.
final class Tai64Scanner {
	private static final long ORIGIN = (1L << 62) + 10;
	private static final int SECOND_DIGITS = 16;
	private static final int NANO_DIGITS = 8;

	private long second;
	private int nano;

	long second() {
		return second;
	}

	int nano() {
		return nano;
	}

	/// Moves the scanner behind the label; answers false when none stands here.
	boolean read(ByteScanner scanner) {
		int digits = 0;
		while (digits <= SECOND_DIGITS + NANO_DIGITS && hexadecimal(scanner.peek(1 + digits)) >= 0)
			digits++;
		if (scanner.peek(0) != '@' || (digits != SECOND_DIGITS && digits != SECOND_DIGITS + NANO_DIGITS))
			return false;
		scanner.skip(1);
		second = number(scanner, SECOND_DIGITS) - ORIGIN;
		long fraction = digits > SECOND_DIGITS ? number(scanner, NANO_DIGITS) : 0;
		nano = (int) fraction;
		return fraction < 1_000_000_000L;
	}

	private static long number(ByteScanner scanner, int digits) {
		long number = 0;
		for (int i = 0; i < digits; i++)
			number = number << 4 | hexadecimal(scanner.peek(i));
		scanner.skip(digits);
		return number;
	}

	private static int hexadecimal(int character) {
		if (ByteScanner.isDigit(character))
			return character - '0';
		int lower = character | 0x20;
		return lower >= 'a' && lower <= 'f' ? lower - 'a' + 10 : -1;
	}
}
