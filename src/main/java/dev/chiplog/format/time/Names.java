package dev.chiplog.format.time;

/// The English names of months and weekdays by their first three letters, as `strftime` and RFC 3164 write them.
final class Names {
	private static final String MONTHS = "janfebmaraprmayjunjulaugsepoctnovdec";
	private static final String WEEKDAYS = "montuewedthufrisatsun";

	private Names() {
	}

	/// The month 1 to 12 whose first three letters are next, or 0.
	static int month(ByteScanner scanner) {
		return 1 + index(MONTHS, scanner);
	}

	static boolean isWeekday(ByteScanner scanner) {
		return index(WEEKDAYS, scanner) >= 0;
	}

	private static int index(String names, ByteScanner scanner) {
		int first = scanner.peek(0) | 0x20;
		int second = scanner.peek(1) | 0x20;
		int third = scanner.peek(2) | 0x20;
		if (ByteScanner.isLetter(scanner.peek(3)))
			return -1;
		for (int i = 0; i < names.length(); i += 3)
			if (names.charAt(i) == first && names.charAt(i + 1) == second && names.charAt(i + 2) == third)
				return i / 3;
		return -1;
	}
}
