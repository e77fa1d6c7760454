package dev.chiplog.engine.memory;

import dev.chiplog.query.BuiltIn;
import dev.chiplog.query.Dimension;
import dev.chiplog.query.Filter;
import dev.chiplog.query.Question;
import dev.chiplog.query.RowOrder;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// Tells which questions are about patterns, so that these are mined under the question's own cancellation before it is answered.
final class AskedNames {
	private AskedNames() {
	}

	/// Whether the answer depends on patterns.
	static boolean needPatterns(Question<?> question) {
		return switch (question) {
			case Question.Count(Filter filter) -> any(filter);
			case Question.Rows(Filter filter, RowOrder order, var _, var _, List<String> columns) -> any(filter, order, columns);
			case Question.FirstRows(Filter filter, RowOrder order, var _, var _, List<String> columns) -> any(filter, order, columns);
			case Question.Facet(Filter filter, String field, var _, var _) -> any(filter, field);
			case Question.Frequent(Filter filter, String field, var _) -> any(filter, field);
			case Question.Occurrences(Filter filter, String field, var _) -> any(filter, field);
			case Question.TimeHistogram(Filter filter, var _, var _, var _, String splitBy, var _) -> any(filter, splitBy);
			case Question.Numbers(Filter filter, String field, var _) -> any(filter, field);
			case Question.Spread(Filter filter, String field, var _, var _) -> any(filter, field);
			case Question.SortedNumbers(Filter filter, String field) -> any(filter, field);
			case Question.Trends(Filter filter, var _, var _, var _, String value, String splitBy, var _) -> any(filter, value, splitBy);
			case Question.Heat(Filter filter, Dimension across, Dimension up, String splitBy, var _) ->
				any(filter, name(across), name(up), splitBy);
			case Question.Scatter(Filter filter, Dimension across, Dimension up, String splitBy, var _, var _) ->
				any(filter, name(across), name(up), splitBy);
			case Question.Groups(Filter filter, List<String> by, String value, String distinct, var _, var _) ->
				any(filter, value, distinct) || by.stream().anyMatch(AskedNames::isPattern);
			case Question.Profiles(Filter filter, String by, List<String> with, var _) ->
				any(filter, by) || with.stream().anyMatch(AskedNames::isPattern);
			case Question.Span(Filter filter) -> any(filter);
			case Question.Patterns _,Question.Variables _ -> true;
			case Question.RowOf(var _, Filter filter, RowOrder order) -> any(filter, order, List.of());
			case Question.Find(Filter filter, RowOrder order, Filter wanted, var _, var _) -> any(wanted) || any(filter, order, List.of());
			case Question.One _,Question.Around _,Question.Fields _,Question.Overview _ -> false;
		};
	}

	/// Whether rows under the filter, in the order, with the columns depend on patterns.
	static boolean any(Filter filter, RowOrder order, List<String> columns) {
		return any(filter, order.field()) || columns.stream().anyMatch(AskedNames::isPattern);
	}

	/// Whether what the filter selects, or the value of a name, depends on patterns.
	static boolean any(Filter filter, @Nullable String... names) {
		return Stream.of(names).anyMatch(AskedNames::isPattern) || switch (filter) {
			case Filter.And(List<Filter> operands) -> operands.stream().anyMatch(operand -> any(operand));
			case Filter.Or(List<Filter> operands) -> operands.stream().anyMatch(operand -> any(operand));
			case Filter.Not(Filter operand) -> any(operand);
			case Filter.Compare(String field, var _, var _) -> isPattern(field);
			case Filter.OneOf(String field, var _) -> isPattern(field);
			case Filter.Between(String field, var _, var _) -> isPattern(field);
			case Filter.Exists(String field) -> isPattern(field);
			case Filter.Like(String field, var _) -> isPattern(field);
			case Filter.Regex(String field, var _) -> isPattern(field);
			case Filter.Everything _,Filter.Phrase _,Filter.RegexText _ -> false;
		};
	}

	private static @Nullable String name(Dimension dimension) {
		return dimension instanceof Dimension.Numbers number ? number.field() : null;
	}

	private static boolean isPattern(@Nullable String name) {
		return name != null && BuiltIn.of(name).equals(Optional.of(BuiltIn.PATTERN));
	}
}
