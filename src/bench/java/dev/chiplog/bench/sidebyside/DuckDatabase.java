package dev.chiplog.bench.sidebyside;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// A DuckDB database in memory. One thread.
final class DuckDatabase implements AutoCloseable {
	private final Connection connection;

	/// An empty one.
	DuckDatabase() throws SQLException {
		connection = DriverManager.getConnection("jdbc:duckdb:");
	}

	/// Loads a file into the table `events`.
	void load(DuckReading reading) throws SQLException {
		run("CREATE TABLE events AS " + reading.select());
	}

	/// Keeps a file's lines as they are in the table `lines`.
	void loadLines(DuckReading reading) throws SQLException {
		run("CREATE TABLE lines AS " + reading.lines());
	}

	/// Runs what has no answer.
	void run(String sql) throws SQLException {
		try (Statement statement = connection.createStatement()) {
			statement.execute(sql);
		}
	}

	/// The answer's rows: whole numbers as Long, others as Double, a text for everything else, which is empty for NULL.
	List<List<Object>> rows(String sql) throws SQLException {
		try (Statement statement = connection.createStatement(); ResultSet found = statement.executeQuery(sql)) {
			int columns = found.getMetaData().getColumnCount();
			List<List<Object>> rows = new ArrayList<>();
			while (found.next()) {
				List<Object> row = new ArrayList<>();
				for (int column = 1; column <= columns; column++)
					row.add(cell(found.getObject(column)));
				rows.add(row);
			}
			return rows;
		}
	}

	/// The only number of an answer.
	long number(String sql) throws SQLException {
		return (Long) rows(sql).getFirst().getFirst();
	}

	/// The type of an expression over the events, as DuckDB names it; empty when it names no column.
	Optional<String> type(String expression) {
		try (Statement statement = connection.createStatement();
				ResultSet found = statement.executeQuery("SELECT " + expression + " FROM events LIMIT 0")) {
			return Optional.of(found.getMetaData().getColumnTypeName(1));
		} catch (SQLException unbound) {
			return Optional.empty();
		}
	}

	/// How much memory DuckDB says that it holds.
	long memory() throws SQLException {
		return number("SELECT CAST(sum(memory_usage_bytes) AS BIGINT) FROM duckdb_memory()");
	}

	@Override
	public void close() throws SQLException {
		connection.close();
	}

	private static Object cell(Object found) {
		return switch (found) {
			case null -> "";
			case Double number -> number;
			case Float number -> number.doubleValue();
			case BigDecimal number -> number.doubleValue();
			case BigInteger number -> number.longValueExact();
			case Number number -> number.longValue();
			default -> found.toString();
		};
	}
}
