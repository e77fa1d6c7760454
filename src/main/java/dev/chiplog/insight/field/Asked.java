package dev.chiplog.insight.field;

import dev.chiplog.query.Filter;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/// What a filter asks of events: the names that it compares, and the phrases that it searches for in the text, in lower case.
public record Asked(Set<String> names, Set<String> phrases) {

	/// What the filter asks, at any depth.
	public static Asked by(Filter filter) {
		Asked asked = new Asked(new HashSet<>(), new HashSet<>());
		asked.add(filter);
		return asked;
	}

	/// Whether a value holds what was searched for, so that the group has it by definition.
	public boolean searches(String value) {
		String lower = value.toLowerCase(Locale.ROOT);
		return phrases.stream().anyMatch(lower::contains);
	}

	private void add(Filter filter) {
		switch (filter) {
			case Filter.Everything() -> {
			}
			case Filter.And(List<Filter> operands) -> addAll(operands);
			case Filter.Or(List<Filter> operands) -> addAll(operands);
			case Filter.Not(Filter operand) -> add(operand);
			case Filter.Phrase(String text) -> phrases.add(text.toLowerCase(Locale.ROOT));
			case Filter.RegexText _ -> {
			}
			case Filter.Compare(String field, var _, var _) -> names.add(field);
			case Filter.OneOf(String field, var _) -> names.add(field);
			case Filter.Between(String field, var _, var _) -> names.add(field);
			case Filter.Exists(String field) -> names.add(field);
			case Filter.Like(String field, var _) -> names.add(field);
			case Filter.Regex(String field, var _) -> names.add(field);
		}
	}

	private void addAll(Collection<Filter> operands) {
		operands.forEach(this::add);
	}
}
