package dev.chiplog.query;

import dev.chiplog.query.Filter.And;
import dev.chiplog.query.Filter.Between;
import dev.chiplog.query.Filter.Clause;
import dev.chiplog.query.Filter.Compare;
import dev.chiplog.query.Filter.Everything;
import dev.chiplog.query.Filter.Exists;
import dev.chiplog.query.Filter.Like;
import dev.chiplog.query.Filter.Not;
import dev.chiplog.query.Filter.OneOf;
import dev.chiplog.query.Filter.Or;
import dev.chiplog.query.Filter.Phrase;
import dev.chiplog.query.Filter.Regex;
import dev.chiplog.query.Filter.RegexText;
import java.util.List;
import java.util.stream.Collectors;

/// Writes filters as text that [FilterParser] reads back as the same filter.
public final class FilterPrinter {

	private FilterPrinter() {
	}

	/// The shortest readable text of a filter in normal form; empty for everything.
	public static String print(Filter filter) {
		return filter instanceof Everything ? "" : printed(filter);
	}

	private static String printed(Filter filter) {
		return switch (filter) {
			case Everything() -> "*";
			case And(List<Filter> operands) -> and(operands);
			case Or(List<Filter> operands) -> operands.stream().map(operand -> printed(operand)).collect(Collectors.joining(" or "));
			case Not(Filter operand) -> "not " + operand(operand, operand instanceof And || operand instanceof Or);
			case Clause clause -> clause(clause);
		};
	}

	/// Words one after the other stay as they are; `and` stands between the rest.
	private static String and(List<Filter> operands) {
		StringBuilder text = new StringBuilder();
		for (int i = 0; i < operands.size(); i++) {
			if (i > 0)
				text.append(operands.get(i) instanceof Phrase && operands.get(i - 1) instanceof Phrase ? " " : " and ");
			text.append(operand(operands.get(i), operands.get(i) instanceof Or));
		}
		return text.toString();
	}

	private static String operand(Filter operand, boolean grouped) {
		return grouped ? "(" + printed(operand) + ")" : printed(operand);
	}

	private static String clause(Clause clause) {
		return switch (clause) {
			case Phrase(String text) -> Spelling.phrase(text);
			case RegexText(String pattern) -> Spelling.regex(pattern);
			case Compare(String field, Operator operator, String value) ->
				Spelling.field(field) + operator.sign() + Spelling.value(operator, value);
			case OneOf(String field, List<String> values) -> Spelling.field(field)
					+ values.stream().map(value -> Spelling.value(Operator.HAS, value)).collect(Collectors.joining(" or ", ":(", ")"));
			case Between(String field, String from, String to) ->
				Spelling.field(field) + ":[" + Spelling.bound(from) + " TO " + Spelling.bound(to) + "]";
			case Exists(String field) -> Spelling.field(field) + ":*";
			case Like(String field, String wildcard) -> Spelling.field(field) + ":" + Spelling.wildcard(wildcard);
			case Regex(String field, String pattern) -> Spelling.field(field) + (pattern.isEmpty() ? ": " : ":") + Spelling.regex(pattern);
		};
	}
}
