package dev.chiplog.bench.sidebyside;

import dev.chiplog.query.Filter;
import dev.chiplog.query.Operator;
import dev.chiplog.record.Level;
import java.util.Arrays;
import java.util.stream.Collectors;

/// Writes filters as conditions of SQL: those that the bench asks with.
record DuckFilter(DuckColumns columns) {

	/// The condition.
	///
	/// @throws IllegalArgumentException when the table has no such column, or the bench asks no such thing
	String condition(Filter filter) {
		return switch (filter) {
			case Filter.Everything() -> "true";
			case Filter.And and -> and.operands().stream().map(this::condition).collect(Collectors.joining(" AND "));
			case Filter.Phrase(String text) -> contains("line", text);
			case Filter.Compare(String field, Operator operator, String value) when operator == Operator.HAS ->
				contains(column(field), value);
			case Filter.Compare(String field, Operator operator, String value) when field.equals("@level") ->
				column(field) + " IN (" + levelsFrom(value) + ")";
			case Filter.Compare(String field, Operator operator, String value) ->
				column(field) + " " + operator.sign() + " " + (operator == Operator.EQUAL ? Sql.text(value) : value);
			case Filter.Or _,Filter.Not _,Filter.RegexText _,Filter.OneOf _,Filter.Between _,Filter.Exists _,Filter.Like _,Filter.Regex _ ->
				throw new IllegalArgumentException("the bench does not ask with " + filter);
		};
	}

	/// The column of a field.
	///
	/// @throws IllegalArgumentException when there is none
	String column(String field) {
		return columns.expression(field).orElseThrow(() -> new IllegalArgumentException("DuckDB's table has no column " + field));
	}

	/// The faster of the two ways that DuckDB has, where the text has no wildcard.
	private static String contains(String column, String text) {
		if (text.contains("%") || text.contains("_"))
			return "contains(lower(" + column + "), lower(" + Sql.text(text) + "))";
		return column + " ILIKE " + Sql.text("%" + text + "%");
	}

	private static String levelsFrom(String least) {
		Level from = Level.ofWord(least).orElseThrow();
		return Arrays.stream(Level.values()).filter(level -> level.compareTo(from) >= 0).map(level -> Sql.text(level.name()))
				.collect(Collectors.joining(", "));
	}
}
