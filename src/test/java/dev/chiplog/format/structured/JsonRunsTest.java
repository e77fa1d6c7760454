package dev.chiplog.format.structured;

import dev.chiplog.format.Format;
import dev.chiplog.format.UsualLinesAgreement;
import java.util.List;
import java.util.Locale;
import java.util.Random;

class JsonRunsTest extends UsualLinesAgreement {
	private static final List<String> LEVELS = List.of("DEBUG", "INFO", "WARNING", "ERROR", "none");
	private static final List<String> TEXTS = List.of("", "short", "some longer text of a message, with a comma", "批量预测完成",
			"a \\\"quoted\\\" word", "C:\\\\temp\\\\x", "a\\tb\\u00e9\\n", "loss: 0.5, lr=1e-4", "{not: json}", "\\ud83d\\ude00");

	@Override
	protected Format format() {
		return new JsonLines();
	}

	@Override
	protected String head() {
		return """
				{"timestamp": "2025-03-01T00:00:00.100", "level": "INFO", "message": "first", "n": 1, "x": 0.5, "metrics": {"a": 1, "b": 2.5}}
				{"timestamp": "2025-03-01T00:00:00.200", "level": "ERROR", "message": "second", "n": 2, "x": 1.5, "metrics": {"a": 2, "b": 0.5}}
				""";
	}

	/// A few shapes, as the loggers of one system have them; values of every kind.
	@Override
	protected String line(Random random) {
		String time = String.format(Locale.ROOT,
				"{\"timestamp\": \"2025-03-%02dT%02d:%02d:00.%03d\", \"level\": \"%s\", \"message\": \"%s\"", 1 + random.nextInt(3),
				random.nextInt(24), random.nextInt(60), random.nextInt(1000), LEVELS.get(random.nextInt(5)),
				TEXTS.get(random.nextInt(TEXTS.size())));
		return time + switch (random.nextInt(4)) {
			case 0 -> ", \"n\": " + number(random) + "}";
			case 1 -> ", \"n\": " + number(random) + ", \"x\": " + number(random) + ", \"metrics\": {\"a\": " + number(random) + ", \"b\": "
					+ value(random) + "}}";
			case 2 -> ",\"tags\":[1,\"x\",{\"y\":" + number(random) + "}],\"ok\":" + value(random) + "}  ";
			default -> ", \"stack_trace\": "
					+ (random.nextBoolean() ? "null" : "\"java.lang.IllegalStateException: x\\n\\tat a.B.c(B.java:1)\"") + "}";
		};
	}

	/// Numbers of unusual notation are left to the general reader.
	@Override
	protected double leastShare() {
		return 0.6;
	}

	private static String value(Random random) {
		return switch (random.nextInt(5)) {
			case 0 -> "true";
			case 1 -> "false";
			case 2 -> "null";
			case 3 -> "\"" + TEXTS.get(random.nextInt(TEXTS.size())) + "\"";
			default -> number(random);
		};
	}

	private static String number(Random random) {
		return switch (random.nextInt(12)) {
			case 0 -> Long.toString(random.nextLong());
			case 1 -> Double.toString(random.nextDouble() * 1e-7);
			case 2 -> "-" + random.nextInt(100);
			case 3 -> random.nextInt(10) + "e" + random.nextInt(30);
			case 4 -> "-0.0";
			case 5 -> "0";
			default -> String.format(Locale.ROOT, "%." + random.nextInt(6) + "f", 1000 * random.nextGaussian());
		};
	}
}
