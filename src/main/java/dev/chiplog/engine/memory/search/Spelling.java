package dev.chiplog.engine.memory.search;

import java.nio.charset.StandardCharsets;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/// The ways in which a log may write one character, in either case: as UTF-8 or, beyond ASCII, as JSON escapes such as `\u6279`.
///
/// None of them begins or ends another one, so at a place at most one fits.
///
/// @param plain as UTF-8
/// @param escaped as escapes, hexadecimal digits in either case; none within ASCII
record Spelling(List<byte[]> plain, List<byte[]> escaped) {

	static Spelling of(int point) {
		int lower = Character.toLowerCase(Character.toUpperCase(point));
		int upper = Character.toUpperCase(point);
		List<byte[]> plain = distinct(List.of(Character.toString(point), Character.toString(lower), Character.toString(upper)));
		if (point < 128)
			return new Spelling(plain, List.of());
		return new Spelling(plain, distinct(
				IntStream.of(point, lower, upper).boxed().flatMap(form -> Stream.of(escape(form, "%04x"), escape(form, "%04X"))).toList()));
	}

	/// Behind the character that begins at `at` and ends at most at `to`; -1 when another one stands there.
	int behind(byte[] bytes, int at, int to) {
		int length = length(plain, bytes, at, to, false);
		if (length == 0)
			length = length(escaped, bytes, at, to, false);
		return length == 0 ? -1 : at + length;
	}

	/// Where the character begins that ends at `at` and begins at least at `from`; -1 when another one stands there.
	int before(byte[] bytes, int from, int at) {
		int length = length(plain, bytes, from, at, true);
		if (length == 0)
			length = length(escaped, bytes, from, at, true);
		return length == 0 ? -1 : at - length;
	}

	private static int length(List<byte[]> ways, byte[] bytes, int from, int to, boolean atEnd) {
		for (byte[] way : ways) {
			int at = atEnd ? to - way.length : from;
			if (at >= from && at + way.length <= to && standsAt(bytes, at, way))
				return way.length;
		}
		return 0;
	}

	private static boolean standsAt(byte[] bytes, int at, byte[] way) {
		for (int i = 0; i < way.length; i++)
			if (bytes[at + i] != way[i])
				return false;
		return true;
	}

	private static List<byte[]> distinct(List<String> texts) {
		Set<String> once = new LinkedHashSet<>(texts);
		return once.stream().map(text -> text.getBytes(StandardCharsets.UTF_8)).toList();
	}

	private static String escape(int point, String hexadecimal) {
		StringBuilder text = new StringBuilder();
		for (char unit : Character.toChars(point))
			text.append("\\u").append(String.format(hexadecimal, (int) unit));
		return text.toString();
	}
}
