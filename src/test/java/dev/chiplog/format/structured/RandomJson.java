package dev.chiplog.format.structured;

import java.util.List;
import java.util.Random;

/// Random JSON objects on one line, some of them broken, from a seeded source of chance.
final class RandomJson {
	private static final List<String> KEYS = List.of("a", "level", "message", "metrics", "ключ", "", "user id", "x.y", "\\u0061",
			"very_long_key");
	private static final List<String> PIECES = List.of("x", "hello ", "批量", "😀", "\\n", "\\\"", "\\\\", "\\u00e9", "\\ud83d\\ude00",
			"\\ud83d", "\t", "{", "}", "[", ",", ":", "\\/");
	private static final List<String> NUMBERS = List.of("0", "-0", "1", "-17", "3.14", "1e5", "-2.5E-3", "9223372036854775807",
			"-9223372036854775808", "9223372036854775808", "123456789012345678901234567890", "0.1234567890123456789", "6.666666666666667",
			"1e-400", "NaN", "100000000000000000000.5", "18446744073709551616", "9007199254740993.0", "1e23");

	private final Random random;

	RandomJson(Random random) {
		this.random = random;
	}

	/// A whole object.
	String line() {
		return object(0);
	}

	/// An object with a few characters cut out, doubled or put elsewhere.
	String broken() {
		StringBuilder line = new StringBuilder(line());
		for (int i = random.nextInt(3); i >= 0 && !line.isEmpty(); i--) {
			int at = random.nextInt(line.length());
			switch (random.nextInt(3)) {
				case 0 -> line.deleteCharAt(at);
				case 1 -> line.insert(at, line.charAt(random.nextInt(line.length())));
				default -> line.setCharAt(at, "\"\\{}[],: 0e.".charAt(random.nextInt(12)));
			}
		}
		return line.toString();
	}

	private String object(int depth) {
		StringBuilder object = new StringBuilder("{").append(blank());
		for (int i = random.nextInt(6); i > 0; i--)
			object.append('"').append(pick(KEYS)).append('"').append(blank()).append(':').append(blank()).append(value(depth))
					.append(blank()).append(i > 1 ? "," + blank() : "");
		return object.append('}').toString();
	}

	private String value(int depth) {
		return switch (random.nextInt(depth > 3 ? 4 : 8)) {
			case 0 -> pick(NUMBERS);
			case 1 -> pick(List.of("true", "false", "null"));
			case 2, 3, 4 -> text();
			case 5 -> Long.toString(random.nextLong() >> random.nextInt(64));
			case 6 -> object(depth + 1);
			default -> "[" + blank() + value(depth + 1) + (random.nextBoolean() ? "," + value(depth + 1) : "") + "]";
		};
	}

	private String text() {
		StringBuilder text = new StringBuilder("\"");
		for (int i = random.nextInt(5); i > 0; i--)
			text.append(pick(PIECES));
		return text.append('"').toString();
	}

	private String blank() {
		return random.nextInt(4) == 0 ? " " : "";
	}

	private String pick(List<String> from) {
		return from.get(random.nextInt(from.size()));
	}
}
