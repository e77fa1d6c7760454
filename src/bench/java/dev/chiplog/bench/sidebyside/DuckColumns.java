package dev.chiplog.bench.sidebyside;

import dev.chiplog.query.FieldInfo;
import dev.chiplog.record.Level;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// What Chiplog's fields are called in DuckDB's table.
///
/// @param expressions by the field's name, those that DuckDB has with values of the same kind; `@time` and `@level` among them
record DuckColumns(Map<String, String> expressions) {

	/// Looks for every field in the table.
	static DuckColumns of(DuckDatabase database, List<FieldInfo> fields) throws SQLException {
		Map<String, String> expressions = new HashMap<>();
		for (FieldInfo field : fields) {
			Optional<String> expression = column(database, field);
			if (expression.isPresent()) {
				expressions.put(field.name(), expression.get());
				if (field.kind() == FieldInfo.Kind.TIME)
					expressions.putIfAbsent("@time", expression.get());
			}
			if (field.kind() == FieldInfo.Kind.LEVEL && expression.isPresent()) {
				Optional<String> level = level(database, expression.get());
				expressions.remove(field.name());
				level.ifPresent(normalised -> expressions.put(field.name(), normalised));
				level.ifPresent(normalised -> expressions.putIfAbsent("@level", normalised));
			}
		}
		return new DuckColumns(Map.copyOf(expressions));
	}

	/// What the field is in SQL; empty when DuckDB has no such column.
	Optional<String> expression(String field) {
		return Optional.ofNullable(expressions.get(field));
	}

	private static Optional<String> column(DuckDatabase database, FieldInfo field) {
		String nested = Arrays.stream(field.name().split("\\.")).map(Sql::name).collect(Collectors.joining("."));
		// with the table's name, since "user" alone is a function of SQL
		return Stream.of("events." + Sql.name(field.name()), "events." + nested)
				.filter(expression -> database.type(expression).filter(type -> fits(field.kind(), type)).isPresent()).findFirst();
	}

	private static boolean fits(FieldInfo.Kind kind, String type) {
		return switch (kind) {
			case TIME -> type.equals("TIMESTAMP");
			case NUMBER -> List.of("BIGINT", "DOUBLE").contains(type);
			case CATEGORY, TEXT, MIXED, LEVEL -> type.equals("VARCHAR");
		};
	}

	/// The level as Chiplog names it: the column itself where it uses the same words, a case distinction where it has others.
	private static Optional<String> level(DuckDatabase database, String column) throws SQLException {
		Map<String, Level> words = new HashMap<>();
		for (List<Object> row : database.rows("SELECT DISTINCT " + column + " FROM events WHERE " + column + " IS NOT NULL")) {
			String word = row.getFirst().toString();
			Optional<Level> level = Level.ofWord(word);
			if (level.isEmpty())
				return Optional.empty();
			words.put(word, level.get());
		}
		if (words.entrySet().stream().allMatch(word -> word.getKey().equals(word.getValue().name())))
			return Optional.of(column);
		return Optional
				.of(words.entrySet().stream().map(word -> " WHEN " + Sql.text(word.getKey()) + " THEN " + Sql.text(word.getValue().name()))
						.collect(Collectors.joining("", "CASE " + column, " END")));
	}
}
