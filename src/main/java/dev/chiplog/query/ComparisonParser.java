package dev.chiplog.query;

import dev.chiplog.query.Filter.Between;
import dev.chiplog.query.Filter.Compare;
import dev.chiplog.query.Filter.Exists;
import dev.chiplog.query.Filter.Like;
import dev.chiplog.query.Filter.OneOf;
import dev.chiplog.query.Filter.Regex;
import dev.chiplog.query.Token.Kind;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Reads what follows a field and its operator: a value, a list of values, a range, a wildcard or a regular expression.
final class ComparisonParser {
	private final FilterParser tokens;
	private final Token name;
	private final String field;
	private final Token sign;
	private final Operator operator;

	/// @param name the field's token, which is taken already
	/// @param sign the operator's token, which is taken already
	ComparisonParser(FilterParser tokens, Token name, Token sign) {
		this.tokens = tokens;
		this.name = name;
		this.field = name.text();
		this.sign = sign;
		this.operator = Operator.ofSign(sign.text()).orElseThrow();
	}

	/// The comparison.
	Filter parse() throws FilterSyntaxException {
		if (isOrdering())
			return value();
		Filter filter = tokens.peek() == Kind.OPEN ? list() : value();
		boolean negated = operator == Operator.NOT_EQUAL && !(filter instanceof Compare);
		return negated ? new Filter.Not(filter) : filter;
	}

	private boolean isOrdering() {
		return switch (operator) {
			case LESS, AT_MOST, GREATER, AT_LEAST -> true;
			case EQUAL, HAS, NOT_EQUAL -> false;
		};
	}

	private Filter value() throws FilterSyntaxException {
		return switch (tokens.peek()) {
			case VALUE -> new Compare(field, operator, tokens.take().text());
			case ANY -> any(tokens.take());
			case WILDCARD -> wildcard(tokens.take());
			case REGEX -> new Regex(field, tokens.take().text());
			case RANGE_START -> range();
			case OPEN -> throw tokens.error("a list of values needs : or =, not " + sign.text() + ",", tokens.token().start());
			case AND, OR, NOT, PHRASE, PHRASE_WILDCARD, FIELD, OPERATOR, TO, RANGE_END, CLOSE, END -> throw missing();
		};
	}

	private Filter any(Token star) {
		return isOrdering() ? new Compare(field, operator, star.text()) : new Exists(field);
	}

	private Filter wildcard(Token wildcard) {
		return isOrdering() ? new Compare(field, operator, wildcard.text()) : new Like(field, wildcard.text());
	}

	private FilterSyntaxException missing() {
		return tokens.error("missing value after \"" + tokens.text().substring(name.start(), sign.end()) + "\"", sign.end());
	}

	private Filter list() throws FilterSyntaxException {
		Token open = tokens.take();
		List<String> values = new ArrayList<>();
		List<Filter> others = new ArrayList<>();
		do {
			if (tokens.peek() == Kind.CLOSE || tokens.peek() == Kind.OR)
				throw tokens.error("a value is missing", tokens.token().start());
			if (tokens.peek() == Kind.END)
				throw tokens.error("no matching ) for the (", open.start());
			if (tokens.peek() == Kind.AND || tokens.peek() == Kind.NOT || tokens.peek() == Kind.OPEN)
				throw tokens.error("a list holds values with or between them, not \"" + tokens.token().text() + "\",",
						tokens.token().start());
			Filter item = value();
			if (item instanceof Compare(String _, Operator _, String value))
				values.add(value);
			else
				others.add(item);
		} while (tokens.take(Kind.OR) || !List.of(Kind.CLOSE, Kind.END).contains(tokens.peek()));
		tokens.close(open);
		return merged(values, others);
	}

	private Filter merged(List<String> values, List<Filter> others) {
		if (values.size() == 1)
			others.addFirst(
					new Compare(field, operator == Operator.NOT_EQUAL && !others.isEmpty() ? Operator.EQUAL : operator, values.getFirst()));
		else if (values.size() > 1)
			others.addFirst(new OneOf(field, values));
		return Filter.anyOf(others);
	}

	private Filter range() throws FilterSyntaxException {
		if (isOrdering())
			throw tokens.error("a range needs : or =, not " + sign.text() + ",", tokens.token().start());
		Token start = tokens.take();
		String from = bound();
		tokens.take(Kind.TO);
		String to = bound();
		if (!tokens.take(Kind.RANGE_END))
			throw tokens.error("no matching ] for the [", start.start());
		if (from != null && to != null)
			return new Between(field, from, to);
		if (from != null)
			return new Compare(field, Operator.AT_LEAST, from);
		return to != null ? new Compare(field, Operator.AT_MOST, to) : new Exists(field);
	}

	private @Nullable String bound() throws FilterSyntaxException {
		return switch (tokens.peek()) {
			case ANY -> {
				tokens.take();
				yield null;
			}
			case VALUE, WILDCARD -> tokens.take().text();
			case TO, RANGE_END, END, OPEN, CLOSE, AND, OR, NOT, PHRASE, PHRASE_WILDCARD, REGEX, FIELD, OPERATOR, RANGE_START ->
				throw tokens.error("a bound of the range is missing", tokens.token().start());
		};
	}
}
