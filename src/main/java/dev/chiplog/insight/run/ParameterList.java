package dev.chiplog.insight.run;

import dev.chiplog.record.Value;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Pattern;

/// The values that have stayed the same so far. One thread.
final class ParameterList {
	private static final int LONGEST = 200;
	private static final Pattern MARKS = Pattern.compile("(?<=[^(]),$|(?<=^[^(]{1,200})\\),?$");
	private static final Pattern QUOTES = Pattern.compile("^(['\"])(.*)\\1$");

	private final Map<String, String> values = new TreeMap<>(String.CASE_INSENSITIVE_ORDER);
	private final Set<String> changed = new HashSet<>();

	void put(String name, double number) {
		put(name, new Value.Decimal(number));
	}

	/// Takes a value; a second one that differs from the first shows that the name is none of a parameter.
	void put(String told, Value found) {
		String name = told.indexOf(')') < 0 ? told.substring(told.lastIndexOf('(') + 1) : told;
		String value = text(found);
		if (name.isEmpty() || value.isEmpty() || value.length() > LONGEST || changed.contains(name))
			return;
		String before = values.putIfAbsent(name, value);
		if (before != null && !before.equals(value)) {
			values.remove(name);
			changed.add(name);
		}
	}

	/// A text loses the marks of a list of arguments that was taken for words.
	private static String text(Value value) {
		return switch (value) {
			case Value.Decimal _ -> value.asText().replace(".0E", "E").replace('E', 'e');
			case Value.Text(String text) -> QUOTES.matcher(MARKS.matcher(text).replaceFirst("")).replaceFirst("$2");
			case Value.Whole _,Value.Truth _,Value.Time _,Value.Json _,Value.Nothing _ -> value.asText();
		};
	}

	List<Parameter> toList() {
		return values.entrySet().stream().map(entry -> new Parameter(entry.getKey(), entry.getValue())).toList();
	}
}
