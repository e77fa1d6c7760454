package dev.chiplog.engine.memory.pattern;

import java.nio.charset.StandardCharsets;
import java.util.Set;

/// Tells by its looks whether a word varies from message to message: numbers, identifiers, addresses, paths, ….
final class Words {
	private static final int SHORTEST_HASH = 8;
	private static final int SHORTEST_NUMBERED = 3;
	private static final int LONGEST_TOP_LEVEL = 6;
	private static final Set<String> CALENDAR = Set.of("Mon", "Tue", "Wed", "Thu", "Fri", "Sat", "Sun", "Jan", "Feb", "Mar", "Apr", "May",
			"Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec", "Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday",
			"January", "February", "March", "April", "June", "July", "August", "September", "October", "November", "December");
	private static final int LONGEST_CALENDAR = 9;
	private static final Set<String> NOTHING = Set.of("null", "None", "nil");
	private static final Set<String> CLOCK = Set.of("UTC", "GMT", "EST", "EDT", "CST", "CDT", "MST", "MDT", "PST", "PDT", "CET", "CEST",
			"AM", "PM");

	private Words() {
	}

	/// What a word looks like.
	enum Look {
		/** It may be any word. */
		PLAIN,
		/** It is a name with one digit in it, which may be one of several. */
		NUMBERED,
		/** It varies. */
		VARYING
	}

	/// What the word looks like.
	static Look look(byte[] bytes, int from, int to) {
		int digits = 0;
		int slashes = 0;
		boolean backslash = false;
		boolean dot = false;
		boolean letters = false;
		boolean hex = true;
		for (int i = from; i < to; i++) {
			byte c = bytes[i];
			if (Characters.isDigit(c))
				digits++;
			letters |= Characters.isLetter(c);
			hex &= Characters.isHex(c);
			boolean inside = i + 1 < to && (Characters.isName(bytes[i + 1]) || bytes[i + 1] == '.');
			if (c == '/' && inside)
				slashes++;
			backslash |= c == '\\' && inside;
			dot |= c == '.';
		}
		if (digits > 0)
			return digits > 1 || !isNumbered(bytes, from, to) ? Look.VARYING : Look.NUMBERED;
		if (letters && (backslash || slashes > 1 || slashes == 1 && (dot || bytes[from] == '/' || bytes[from] == '~')))
			return Look.VARYING;
		return hex && to - from >= SHORTEST_HASH ? Look.VARYING : Look.PLAIN;
	}

	/// Whether it is a name with one digit behind a letter, as `ssh2`, which may be a name as well as the second of several.
	static boolean isNumbered(byte[] bytes, int from, int to) {
		if (to - from < SHORTEST_NUMBERED || !Characters.isLetter(bytes[from]))
			return false;
		boolean name = false;
		int digits = 0;
		for (int i = from; i < to; i++) {
			byte c = bytes[i];
			if (Characters.isDigit(c))
				digits += Characters.isLetter(bytes[i - 1]) ? 1 : 2;
			else if (!Characters.isLetter(c) && c != '_' && c != '-')
				return false;
			name |= c == '_' || Characters.isLetter(c) && !Characters.isHex(c);
		}
		return name && digits == 1;
	}

	/// How many bytes stand before the digit of a name with one digit in it; 0 when it is none.
	static int stem(byte[] bytes, int from, int to) {
		if (!isNumbered(bytes, from, to))
			return 0;
		int at = from;
		while (at < to && !Characters.isDigit(bytes[at]))
			at++;
		return at == to ? 0 : at - from;
	}

	/// Whether it is the name of a host, as far as one can tell: it has dots and ends as names on the Internet do.
	static boolean isHost(byte[] bytes, int from, int to) {
		int last = to;
		while (last > from && bytes[last - 1] != '.')
			last--;
		if (last == from || to - last < 2 || to - last > LONGEST_TOP_LEVEL || !Characters.isName(bytes[from]))
			return false;
		for (int i = from; i < to; i++)
			if (i >= last ? bytes[i] < 'a' || bytes[i] > 'z' : !Characters.isName(bytes[i]) && bytes[i] != '.' && bytes[i] != '-')
				return false;
		return true;
	}

	/// Whether it names a day of the week or a month.
	static boolean isCalendar(byte[] bytes, int from, int to) {
		return to - from >= 3 && to - from <= LONGEST_CALENDAR && bytes[from] >= 'A' && bytes[from] <= 'Z'
				&& CALENDAR.contains(ascii(bytes, from, to));
	}

	/// Whether it may follow a time of day.
	static boolean isClock(byte[] bytes, int from, int to) {
		return to - from >= 2 && to - from <= 4 && bytes[to - 1] >= 'A' && bytes[to - 1] <= 'Z' && CLOCK.contains(ascii(bytes, from, to));
	}

	/// Whether it says that there is no value.
	static boolean isNothing(byte[] bytes, int from, int to) {
		return to - from >= 3 && to - from <= 4 && NOTHING.contains(ascii(bytes, from, to));
	}

	private static String ascii(byte[] bytes, int from, int to) {
		return new String(bytes, from, to - from, StandardCharsets.ISO_8859_1);
	}
}
