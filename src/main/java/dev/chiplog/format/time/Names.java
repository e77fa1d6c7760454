package dev.chiplog.format.time;

/// The English names of months and weekdays, whole or by their first three letters, as `strftime` and RFC 3164 write them.
final class Names {
	private static final String[] MONTHS = {"january", "february", "march", "april", "may", "june", "july", "august", "september",
			"october", "november", "december"};
	private static final String[] WEEKDAYS = {"monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday"};
	private static final int SHORT = 3;

	private Names() {
	}

	/// Moves the scanner behind the name of a month; answers the month 1 to 12, or 0 when none stands here.
	static int takeMonth(ByteScanner scanner) {
		return 1 + take(MONTHS, scanner);
	}

	/// Moves the scanner behind the name of a weekday; answers false when none stands here.
	static boolean takeWeekday(ByteScanner scanner) {
		return take(WEEKDAYS, scanner) >= 0;
	}

	private static int take(String[] names, ByteScanner scanner) {
		if (!ByteScanner.isLetter(scanner.peek(0)) || !ByteScanner.isLetter(scanner.peek(SHORT - 1)))
			return -1;
		for (int i = 0; i < names.length; i++) {
			int length = startsWith(names[i], SHORT, scanner) ? length(names[i], scanner) : 0;
			if (length > 0) {
				scanner.skip(length);
				return i;
			}
		}
		return -1;
	}

	/// The length of the name as it is written here, or 0 when it goes on as another word.
	private static int length(String name, ByteScanner scanner) {
		if (!ByteScanner.isLetter(scanner.peek(SHORT)))
			return SHORT;
		return startsWith(name, name.length(), scanner) && !ByteScanner.isLetter(scanner.peek(name.length())) ? name.length() : 0;
	}

	private static boolean startsWith(String name, int letters, ByteScanner scanner) {
		for (int i = 0; i < letters; i++)
			if ((scanner.peek(i) | 0x20) != name.charAt(i))
				return false;
		return true;
	}
}
