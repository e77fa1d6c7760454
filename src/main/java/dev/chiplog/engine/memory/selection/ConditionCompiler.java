package dev.chiplog.engine.memory.selection;

import com.google.re2j.Pattern;
import com.google.re2j.PatternSyntaxException;
import dev.chiplog.engine.QueryException;
import dev.chiplog.engine.memory.value.FieldResolver;
import dev.chiplog.engine.memory.value.Reference;
import dev.chiplog.query.Filter;
import dev.chiplog.query.Operator;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;

/// Turns a filter into a [Condition] on one dataset.
///
/// A name that no event has selects nothing, since a saved filter must stay usable on other logs.
final class ConditionCompiler {
	private static final Condition NOTHING = new Condition.Always(false);

	private final FieldResolver fields;
	private final Operands operands;

	ConditionCompiler(FieldResolver fields, Operands operands) {
		this.fields = fields;
		this.operands = operands;
	}

	/// @throws QueryException when a value is no time or a pattern is none
	Condition compile(Filter filter) {
		return switch (filter) {
			case Filter.Everything() -> new Condition.Always(true);
			case Filter.And(List<Filter> parts) -> new Condition.All(inMemoryFirst(parts.stream().map(this::compile).toList()));
			case Filter.Or(List<Filter> parts) -> new Condition.Any(parts.stream().map(this::compile).toList());
			case Filter.Not(Filter operand) -> new Condition.None(compile(operand));
			case Filter.Phrase(String text) -> new Condition.Containing(text);
			case Filter.RegexText(String pattern) -> new Condition.Finding(pattern(pattern));
			case Filter.Compare(String field, Operator operator, String value) -> compare(field, operator, value);
			case Filter.OneOf(String field, List<String> values) -> oneOf(field, values);
			case Filter.Between(String field, String from, String to) ->
				values(field, reference -> new ValueTest.Range(operands.of(reference, from), operands.of(reference, to)));
			case Filter.Exists(String field) -> values(field, _ -> new ValueTest.Anything());
			case Filter.Like(String field, String wildcard) -> values(field, _ -> ValueTest.Matching.of(wildcard));
			case Filter.Regex(String field, String pattern) -> regex(field, pattern);
		};
	}

	/// Conditions that search text wait until the others have left something to find.
	private static List<Condition> inMemoryFirst(List<Condition> conditions) {
		return conditions.stream().sorted(Comparator.comparing(Condition::searches)).toList();
	}

	private Condition compare(String field, Operator operator, String value) {
		if (operator == Operator.NOT_EQUAL)
			return new Condition.None(values(field, reference -> equal(reference, value)));
		if (operator == Operator.HAS)
			return onField(field, reference -> has(reference, value));
		return values(field, reference -> new ValueTest.Comparison(operator, operands.of(reference, value)));
	}

	private Condition oneOf(String field, List<String> values) {
		return onField(field, reference -> {
			if (reference.isProse())
				return new Condition.Any(values.stream().map(value -> has(reference, value)).toList());
			return new Condition.Values(reference, new ValueTest.AnyOf(values.stream().map(value -> equal(reference, value)).toList()));
		});
	}

	private Condition has(Reference reference, String value) {
		if (reference.isRaw())
			return new Condition.Containing(value);
		return new Condition.Values(reference,
				reference.isProse() ? new ValueTest.Containing(value.toLowerCase(Locale.ROOT)) : equal(reference, value));
	}

	private Condition regex(String field, String pattern) {
		Pattern compiled = pattern(pattern);
		return onField(field,
				reference -> reference.isRaw()
						? new Condition.Finding(compiled)
						: new Condition.Values(reference, new ValueTest.Finding(compiled)));
	}

	private Condition values(String field, Function<Reference, ValueTest> test) {
		return onField(field, reference -> new Condition.Values(reference, test.apply(reference)));
	}

	private Condition onField(String field, Function<Reference, Condition> condition) {
		return fields.find(field).map(condition).orElse(NOTHING);
	}

	private ValueTest equal(Reference reference, String value) {
		return new ValueTest.Comparison(Operator.EQUAL, operands.of(reference, value));
	}

	private static Pattern pattern(String pattern) {
		try {
			return Pattern.compile(pattern);
		} catch (PatternSyntaxException e) {
			throw new QueryException("/" + pattern + "/ is no regular expression: " + e.getDescription() + ".");
		}
	}
}
