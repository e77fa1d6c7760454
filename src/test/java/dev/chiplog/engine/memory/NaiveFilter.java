package dev.chiplog.engine.memory;

import com.google.re2j.Pattern;
import dev.chiplog.query.Filter;
import dev.chiplog.query.LevelExpression;
import dev.chiplog.query.Operator;
import dev.chiplog.query.TimeExpression;
import dev.chiplog.query.Wildcard;
import dev.chiplog.record.Event;
import dev.chiplog.record.Level;
import dev.chiplog.record.Value;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/// Decides event by event whether a filter selects it.
record NaiveFilter(NaiveValues values, ZoneId zone, long end) {
	private static final java.util.regex.Pattern ESCAPED = java.util.regex.Pattern.compile("\\\\u([0-9a-f]{4})");
	private static final java.util.regex.Pattern NUMBER = java.util.regex.Pattern.compile("-?[0-9]+(\\.[0-9]+)?");

	boolean selects(Filter filter, Event event) {
		return switch (filter) {
			case Filter.Everything() -> true;
			case Filter.And(List<Filter> operands) -> operands.stream().allMatch(operand -> selects(operand, event));
			case Filter.Or(List<Filter> operands) -> operands.stream().anyMatch(operand -> selects(operand, event));
			case Filter.Not(Filter operand) -> !selects(operand, event);
			case Filter.Phrase(String text) -> rawContains(event, text);
			case Filter.RegexText(String pattern) -> Pattern.compile(pattern).matcher(event.raw().stripTrailing()).find();
			case Filter.Compare(String field, Operator operator, String value) -> compares(event, field, operator, value);
			case Filter.OneOf(String field, List<String> texts) ->
				texts.stream().anyMatch(text -> compares(event, field, Operator.HAS, text));
			case Filter.Between(String field, String from, String to) ->
				compares(event, field, Operator.AT_LEAST, from) && compares(event, field, Operator.AT_MOST, to);
			case Filter.Exists(String field) -> values.of(event, field) != null;
			case Filter.Like(String field, String wildcard) -> {
				@Nullable
				Object value = values.of(event, field);
				yield value != null && Wildcard.compile(wildcard).matches(NaiveValues.text(value));
			}
			case Filter.Regex(String field, String pattern) -> {
				@Nullable
				Object value = values.of(event, field);
				yield value != null && Pattern.compile(pattern).matcher(NaiveValues.text(value).stripTrailing()).find();
			}
		};
	}

	private boolean compares(Event event, String field, Operator operator, String text) {
		@Nullable
		Object value = values.of(event, field);
		if (value == null)
			return operator == Operator.NOT_EQUAL;
		if (operator == Operator.HAS && field.equals("@raw"))
			return rawContains(event, text);
		if (operator == Operator.HAS && field.endsWith("message"))
			return contains(NaiveValues.text(value), text);
		int sign = compared(value, text);
		return switch (operator) {
			case EQUAL, HAS -> sign == 0;
			case NOT_EQUAL -> sign != 0;
			case LESS -> sign < 0;
			case AT_MOST -> sign <= 0;
			case GREATER -> sign > 0;
			case AT_LEAST -> sign >= 0;
		};
	}

	private int compared(Object value, String text) {
		if (value instanceof Level level && LevelExpression.read(text).isPresent())
			return level.compareTo(LevelExpression.read(text).get());
		if (value instanceof Value.Time(long nanos))
			return Long.compare(nanos, TimeExpression.parse(text).resolve(zone, end));
		boolean numeric = NUMBER.matcher(text).matches();
		if (numeric && value instanceof Value.Whole(long number))
			return Double.compare((double) number, Double.parseDouble(text));
		if (numeric && value instanceof Value.Decimal(double number))
			return Double.compare(number, Double.parseDouble(text));
		return NaiveValues.text(value).compareTo(text);
	}

	private static boolean rawContains(Event event, String text) {
		return contains(event.raw(), text) || contains(decoded(event.raw()), text);
	}

	private static boolean contains(String text, String part) {
		return text.toLowerCase(Locale.ROOT).contains(part.toLowerCase(Locale.ROOT));
	}

	/// The text with JSON's spellings of what is not ASCII undone.
	private static String decoded(String raw) {
		return ESCAPED.matcher(raw).replaceAll(found -> String.valueOf((char) Integer.parseInt(found.group(1), 16)));
	}
}
