package dev.chiplog.ui.formats;

import dev.chiplog.record.EventReading;
import dev.chiplog.record.EventReading.Outcome;
import dev.chiplog.record.EventReading.Stage;
import dev.chiplog.record.EventReading.Step;
import dev.chiplog.record.Field;
import dev.chiplog.record.FieldValue;
import dev.chiplog.record.Value;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/// Finds the pieces of a line that became its fields.
///
/// A reading tells values, not places: a value is looked for behind its name first (`"status": 503`, `status=503`), then behind the value
/// before it, as most formats tell their fields from left to right. What was rewritten on the way, such as an escaped text, is not found.
final class LineParts {
	private static final String ASSIGNED = "[\"']?\\s*[:=]\\s*[\"']?";

	private final String line;
	private final List<Part> parts = new ArrayList<>();
	private int cursor;
	private int others;

	private LineParts(String line) {
		this.line = line;
	}

	/// The pieces, from left to right; those of values within a message lie within its piece, all others apart.
	static List<Part> of(String line, EventReading reading) {
		LineParts found = new LineParts(line);
		for (Stage stage : Stage.values())
			for (Step step : reading.steps())
				if (step.stage() == stage && step.outcome() == Outcome.MATCHED)
					found.add(step);
		return found.parts.stream().sorted(Comparator.comparingInt(Part::from).thenComparing(Part::to, Comparator.reverseOrder())).toList();
	}

	private void add(Step step) {
		if (step.stage() == Stage.METRICS)
			cursor = parts.stream().filter(part -> part.tint() == Tint.PLAIN).mapToInt(Part::from).findFirst().orElse(cursor);
		for (FieldValue value : step.fields())
			add(step.stage(), value.field(), written(value));
	}

	private void add(Stage stage, Field field, String text) {
		if (text.isEmpty())
			return;
		int at = named(field.name(), text);
		if (at < 0)
			at = standing(text, cursor);
		if (at < 0 && text.length() > 3)
			at = standing(text, 0);
		if (at < 0)
			return;
		cursor = at + text.length();
		Tint tint = Tint.of(field.role(), stage, others);
		if (tint.compareTo(Tint.FIRST) >= 0)
			others++;
		parts.add(new Part(at, cursor, field.name(), tint));
	}

	/// The value as the line writes it: a number may have more digits there than it needs.
	private String written(FieldValue value) {
		String text = value.value().asText().strip();
		return switch (value.value()) {
			case Value.Whole(long number) -> number(value.field(), (double) number, text);
			case Value.Decimal(double number) -> number(value.field(), number, text);
			case Value.Text _,Value.Truth _,Value.Time _,Value.Json _,Value.Nothing _ -> text;
		};
	}

	private String number(Field field, double number, String otherwise) {
		Matcher named = Pattern.compile(name(field.name()) + "(-?\\d+(?:\\.\\d+)?(?:[eE][+-]?\\d+)?)").matcher(line);
		while (named.find())
			if (Double.compare(Double.parseDouble(named.group(1)), number) == 0)
				return named.group(1);
		return otherwise;
	}

	private static String name(String field) {
		return "(?<![\\w.])" + Pattern.quote(field.substring(field.lastIndexOf('.') + 1)) + ASSIGNED;
	}

	private int named(String field, String text) {
		Matcher name = Pattern.compile(name(field) + Pattern.quote(text)).matcher(line);
		while (name.find())
			if (isFree(name.end() - text.length(), name.end()) && isWhole(name.end() - text.length(), name.end()))
				return name.end() - text.length();
		return -1;
	}

	private int standing(String text, int from) {
		for (int at = line.indexOf(text, from); at >= 0; at = line.indexOf(text, at + 1))
			if (isFree(at, at + text.length()) && isWhole(at, at + text.length()))
				return at;
		return -1;
	}

	/// Messages hold values: only what is tinted is taken.
	private boolean isFree(int from, int to) {
		return parts.stream().noneMatch(part -> part.tint() != Tint.PLAIN && part.overlaps(from, to));
	}

	/// Whether a word or a number begins and ends here.
	private boolean isWhole(int from, int to) {
		boolean begins = from == 0 || !isWord(line.charAt(from - 1)) || !isWord(line.charAt(from));
		return begins && (to == line.length() || !isWord(line.charAt(to)) || !isWord(line.charAt(to - 1)));
	}

	private static boolean isWord(char character) {
		return Character.isLetterOrDigit(character) || character == '_';
	}

	/// The tint of the first piece of that field; plain when there is none.
	///
	/// @param value what the field holds: a layer's time that does not count is a field of another name
	static Tint tint(String line, List<Part> parts, String field, String value) {
		Stream<Part> named = parts.stream().filter(part -> part.field().equals(field));
		Stream<Part> same = parts.stream().filter(part -> line.substring(part.from(), part.to()).equals(value));
		return Stream.concat(named, same).map(Part::tint).findFirst().orElse(Tint.PLAIN);
	}
}
