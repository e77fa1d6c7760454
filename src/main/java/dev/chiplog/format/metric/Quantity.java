package dev.chiplog.format.metric;

import dev.chiplog.format.layout.Characters;
import dev.chiplog.format.structured.NumberReader;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// A number as messages write it, with the unit that is stuck to it: `0.5`, `+3`, `1.`, `nan`, `-inf`, `12ms`, `45%`, `1.2GiB`, `3.6it/s`.
final class Quantity {
	private static final int LONGEST_UNIT = 10;
	private static final int GROUP = 3;
	private static final int LONGEST_GROUPS = 20;

	/// A micro sign's two bytes of UTF-8, as characters.
	private static final String MICRO = "\u00C2\u00B5";

	/// The units known, by their length; a letter alone counts too, since `5s` and `2000M` are written everywhere.
	private static final List<List<String>> UNITS = byLength(
			"ns us µs ms s sec secs seconds min mins h hr hrs d B kB KB MB GB TB KiB MiB GiB "
					+ "TiB K M G T k b W mW kW V A C MHz GHz Hz x fps bps it/s s/it ms/it it ex/s tok/s tokens/s token/s req/s requests/s samples/s "
					+ "sample/s iter/s steps/s images/s img/s rows/s B/s kB/s KB/s MB/s GB/s KiB/s MiB/s GiB/s Mb/s Gb/s TFLOPs TFLOPS TFLOP/s GFLOPs "
					+ "pp");

	private final NumberReader numbers = new NumberReader();
	private int end;
	private boolean wholly;
	private long whole;
	private double decimal;
	private @Nullable String unit;

	/// Reads the number that begins here, with its unit.
	///
	/// @return behind the unit, or behind the number when it has none; -1 when no number begins here
	int read(byte[] bytes, int from, int to) {
		unit = null;
		int behind = readNumber(bytes, from, to);
		if (behind > 0 && wholly)
			behind = readGroups(bytes, from, behind, to);
		return behind < 0 ? -1 : readUnit(bytes, behind, to);
	}

	/// Reads the number that begins here, and no unit.
	///
	/// @return behind the number; -1 when no number begins here
	int readNumber(byte[] bytes, int from, int to) {
		unit = null;
		int digits = from < to && bytes[from] == '+' ? from + 1 : from;
		end = digits < to && digits > from && bytes[digits] == '-' ? -1 : numbers.read(bytes, digits, to);
		if (end < 0)
			return readWord(bytes, from, to);
		wholly = numbers.isWhole();
		whole = wholly ? numbers.whole() : 0;
		decimal = wholly ? 0 : numbers.decimal();
		if (wholly && end < to && bytes[end] == '.' && (end + 1 == to || bytes[end + 1] == ')' || bytes[end + 1] == ','))
			pointAtEnd(to);
		return end;
	}

	/// Goes on with thousands that commas part from each other: `1,234`.
	private int readGroups(byte[] bytes, int from, int behind, int to) {
		int start = Characters.isDigit(bytes[from]) ? from : from + 1;
		if (behind - start > GROUP || bytes[start] == '0')
			return behind;
		long sum = whole;
		int at = behind;
		while (at + GROUP < to && bytes[at] == ',' && at - start < LONGEST_GROUPS && isGroup(bytes, at + 1)
				&& (at + GROUP + 1 == to || !Characters.isDigit(bytes[at + GROUP + 1]))) {
			int group = 100 * (bytes[at + 1] - '0') + 10 * (bytes[at + 2] - '0') + (bytes[at + 3] - '0');
			sum = 1000 * sum + (bytes[from] == '-' ? -group : group);
			at += GROUP + 1;
		}
		if (at > behind)
			whole = sum;
		return at;
	}

	private static boolean isGroup(byte[] bytes, int from) {
		return Characters.isDigit(bytes[from]) && Characters.isDigit(bytes[from + 1]) && Characters.isDigit(bytes[from + 2]);
	}

	/// `1.` as Python writes tensors; a point at the end of the message is a full stop.
	private void pointAtEnd(int to) {
		if (end + 1 == to)
			return;
		wholly = false;
		decimal = numbers.whole();
		end++;
	}

	boolean isWhole() {
		return wholly;
	}

	/// The number, when it is whole and fits 64 bits.
	long whole() {
		return whole;
	}

	/// The number, when it is not whole.
	double decimal() {
		return decimal;
	}

	boolean hasUnit() {
		return unit != null;
	}

	/// What the number's unit adds to its name; null when it has none.
	@Nullable
	String unit() {
		return unit;
	}

	private int readWord(byte[] bytes, int from, int to) {
		boolean negative = from < to && bytes[from] == '-';
		int start = from < to && (negative || bytes[from] == '+') ? from + 1 : from;
		end = -1;
		wholly = false;
		if (isWord(bytes, start, to, "nan") || isWord(bytes, start, to, "NaN")) {
			decimal = Double.NaN;
			end = start + 3;
		} else if (isWord(bytes, start, to, "inf") || isWord(bytes, start, to, "Infinity")) {
			decimal = negative ? Double.NEGATIVE_INFINITY : Double.POSITIVE_INFINITY;
			end = start + (isWord(bytes, start, to, "inf") ? 3 : 8);
		}
		return end;
	}

	private int readUnit(byte[] bytes, int from, int to) {
		if (from < to && bytes[from] == '%') {
			unit = "percent";
			return from + 1;
		}
		int behind = from;
		while (behind < to && isUnit(bytes[behind]))
			behind++;
		if (behind == from || behind - from > LONGEST_UNIT)
			return from;
		unit = known(bytes, from, behind);
		return unit == null ? from : behind;
	}

	private static @Nullable String known(byte[] bytes, int from, int to) {
		for (String known : UNITS.get(to - from))
			if (isWord(bytes, from, to, known))
				return known.replace(MICRO, "u");
		return null;
	}

	private static boolean isUnit(byte character) {
		return Characters.isLetter(character) || character == '/' || character < 0;
	}

	/// Whether an ASCII or Latin-1 word stands here, a micro sign as its two bytes of UTF-8.
	static boolean isWord(byte[] bytes, int from, int to, String word) {
		if (to - from < word.length())
			return false;
		for (int i = 0; i < word.length(); i++)
			if (bytes[from + i] != (byte) word.charAt(i))
				return false;
		return true;
	}

	private static List<List<String>> byLength(String words) {
		List<List<String>> units = new ArrayList<>();
		for (int length = 0; length <= LONGEST_UNIT; length++) {
			int wanted = length;
			units.add(Stream.of(words.replace("µ", MICRO).split(" ", -1)).filter(word -> word.length() == wanted).toList());
		}
		return List.copyOf(units);
	}
}
