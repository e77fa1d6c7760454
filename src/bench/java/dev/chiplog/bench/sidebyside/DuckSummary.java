package dev.chiplog.bench.sidebyside;

import java.sql.SQLException;

/// The program whose whole run is compared to `chiplog summary`: loads a file with DuckDB and says how many events it has.
public final class DuckSummary {
	private DuckSummary() {
	}

	/// Loads and counts.
	///
	/// @param arguments the query that reads the file
	public static void main(String[] arguments) throws SQLException {
		try (DuckDatabase database = new DuckDatabase()) {
			database.run("CREATE TABLE events AS " + arguments[0]);
			System.out.println(database.number("SELECT count(*) FROM events"));
		}
	}
}
