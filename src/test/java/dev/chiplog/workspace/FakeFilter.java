package dev.chiplog.workspace;

import dev.chiplog.query.BuiltIn;
import dev.chiplog.query.Filter;
import dev.chiplog.query.Operator;
import dev.chiplog.record.Event;
import dev.chiplog.record.Level;
import dev.chiplog.record.Role;
import dev.chiplog.record.Value;
import java.time.Instant;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/// The plainest reading of a filter: one event at a time, no index.
final class FakeFilter {
	private FakeFilter() {
	}

	/// Whether the filter selects the event.
	static boolean selects(Filter filter, Event event) {
		return switch (filter) {
			case Filter.Everything() -> true;
			case Filter.And(var operands) -> operands.stream().allMatch(operand -> selects(operand, event));
			case Filter.Or(var operands) -> operands.stream().anyMatch(operand -> selects(operand, event));
			case Filter.Not(Filter operand) -> !selects(operand, event);
			case Filter.Phrase(String text) -> contains(event.raw(), text);
			case Filter.RegexText(String pattern) -> Pattern.compile(pattern).matcher(event.raw()).find();
			case Filter.Compare compare -> compares(compare, event);
			case Filter.OneOf(String field, var values) -> value(event, field).map(Value::asText).filter(values::contains).isPresent();
			case Filter.Between(String field, String from, String to) ->
				value(event, field).filter(value -> order(field, value, from) >= 0 && order(field, value, to) <= 0).isPresent();
			case Filter.Exists(String field) -> value(event, field).isPresent();
			case Filter.Like(String field, String wildcard) ->
				value(event, field).map(Value::asText).filter(like(wildcard)::matches).isPresent();
			case Filter.Regex(String field, String pattern) ->
				value(event, field).map(Value::asText).filter(text -> Pattern.compile(pattern).matcher(text).find()).isPresent();
		};
	}

	/// What the event has under a field's name, a role's word or a built-in name.
	static Optional<Value> value(Event event, String name) {
		Optional<Value> field = event.value(name);
		if (field.isPresent())
			return field;
		Optional<BuiltIn> builtIn = BuiltIn.of(name);
		if (builtIn.isPresent())
			return builtIn(event, builtIn.get());
		return Arrays.stream(Role.values()).filter(role -> role.word().equalsIgnoreCase(name)).findFirst().flatMap(event::value);
	}

	private static Optional<Value> builtIn(Event event, BuiltIn name) {
		return switch (name) {
			case SOURCE, FILE -> Optional.of(new Value.Text("/logs/serving.jsonl"));
			case LINE -> Optional.of(new Value.Whole(event.line()));
			case TIME -> Optional.of(new Value.Time(event.epochNanos().orElseThrow()));
			case LEVEL -> Optional.ofNullable(event.level()).map(level -> new Value.Text(level.name()));
			case LOGGER -> event.value(Role.LOGGER);
			case MESSAGE -> event.value(Role.MESSAGE);
			case RAW -> Optional.of(new Value.Text(event.raw()));
			case FORMAT -> Optional.of(new Value.Text(event.format()));
			case PATTERN -> Optional.empty();
		};
	}

	private static boolean compares(Filter.Compare compare, Event event) {
		Optional<Value> value = value(event, compare.field());
		if (value.isEmpty())
			return compare.operator() == Operator.NOT_EQUAL;
		if (compare.operator() == Operator.HAS && (compare.field().equals("message") || compare.field().equals("@raw")))
			return contains(value.get().asText(), compare.value());
		int order = order(compare.field(), value.get(), compare.value());
		return switch (compare.operator()) {
			case EQUAL, HAS -> order == 0;
			case NOT_EQUAL -> order != 0;
			case LESS -> order < 0;
			case AT_MOST -> order <= 0;
			case GREATER -> order > 0;
			case AT_LEAST -> order >= 0;
		};
	}

	private static int order(String field, Value value, String text) {
		Optional<Level> level = Level.ofWord(text);
		if (level.isPresent() && (field.equals("level") || field.equals("@level")))
			return Level.ofWord(value.asText()).orElseThrow().compareTo(level.get());
		return switch (value) {
			case Value.Whole(long number) -> Double.compare((double) number, Double.parseDouble(text));
			case Value.Decimal(double number) -> Double.compare(number, Double.parseDouble(text));
			case Value.Time(long nanos) -> Long.compare(nanos, nanos(text));
			case Value.Text _,Value.Truth _,Value.Json _,Value.Nothing _ -> value.asText().compareTo(text);
		};
	}

	private static long nanos(String text) {
		Instant instant = Instant.parse(text.matches(".*(Z|[+-]\\d\\d:\\d\\d)") ? text : text + "Z");
		return instant.getEpochSecond() * 1_000_000_000 + instant.getNano();
	}

	private static boolean contains(String text, String phrase) {
		return text.toLowerCase(Locale.ROOT).contains(phrase.toLowerCase(Locale.ROOT));
	}

	private record Wildcard(Pattern pattern) {
		boolean matches(String text) {
			return pattern.matcher(text).matches();
		}
	}

	private static Wildcard like(String wildcard) {
		String pattern = Pattern.quote(wildcard).replace("*", "\\E.*\\Q").replace("?", "\\E.\\Q");
		return new Wildcard(Pattern.compile(pattern, Pattern.CASE_INSENSITIVE | Pattern.DOTALL));
	}
}
