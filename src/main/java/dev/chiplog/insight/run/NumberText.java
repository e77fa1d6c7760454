package dev.chiplog.insight.run;

import dev.chiplog.record.Value;
import java.util.regex.Pattern;

/// Reads numbers as training logs write them: as numbers, as texts, as `NaN` and `inf`, as lists of one number a parameter group.
final class NumberText {
	private static final Pattern NUMBER = Pattern
			.compile("[\\[(]?\\s*([-+]?(?:\\d+\\.?\\d*|\\.\\d+)(?:[eE][-+]?\\d+)?|[-+]?(?i:nan|inf|infinity))\\s*(?:[,\\])].*)?");
	private static final int LONGEST = 200;

	private NumberText() {
	}

	/// Whether the value is a number in some way.
	static boolean isNumber(Value value) {
		return switch (value) {
			case Value.Whole _,Value.Decimal _ -> true;
			case Value.Text(String text) -> isNumber(text);
			case Value.Json(String json) -> isNumber(json);
			case Value.Truth _,Value.Time _,Value.Nothing _ -> false;
		};
	}

	/// The number, of a list the first.
	static double read(Value value) {
		return switch (value) {
			case Value.Whole(long number) -> number;
			case Value.Decimal(double number) -> number;
			case Value.Text(String text) -> read(text);
			case Value.Json(String json) -> read(json);
			case Value.Truth _,Value.Time _,Value.Nothing _ -> Double.NaN;
		};
	}

	private static boolean isNumber(String text) {
		return text.length() <= LONGEST && NUMBER.matcher(text).matches();
	}

	private static double read(String text) {
		var matcher = NUMBER.matcher(text);
		if (!matcher.matches())
			return Double.NaN;
		String number = matcher.group(1).toLowerCase(java.util.Locale.ROOT);
		if (number.endsWith("nan"))
			return Double.NaN;
		if (number.contains("inf"))
			return number.startsWith("-") ? Double.NEGATIVE_INFINITY : Double.POSITIVE_INFINITY;
		return Double.parseDouble(number);
	}
}
