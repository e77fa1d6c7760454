package dev.chiplog.bench.sidebyside;

import java.nio.file.Path;
import java.util.Optional;

/// How DuckDB reads a file into a table, as somebody who knows DuckDB would write it.
///
/// @param select the events, their time as a timestamp
/// @param lines a row for each line that may be an event, as it stands in the file
record DuckReading(String select, String lines) {
	private static final String ACCESS = "^(\\S+) \\S+ (\\S+) \\[([^\\]]+)\\] \"(?:(\\S+) (\\S+) (HTTP/[0-9.]+)|[^\"]*)\" (\\d+) (\\d+|-) "
			+ "\"([^\"]*)\" \"([^\"]*)\"";
	private static final String PYTHON = "^(\\d{4}-\\d\\d-\\d\\d \\d\\d:\\d\\d:\\d\\d,\\d{3}) - (\\S+) - ([A-Z]+) - ";

	/// How a file is read.
	///
	/// @param format its format's name in Chiplog
	/// @param json whether its lines are JSON objects
	/// @param time the field with the events' time; empty when they have none
	/// @return empty when DuckDB has no reader for its format
	static Optional<DuckReading> of(Path file, String format, boolean json, String time) {
		String path = Sql.text(file.toString());
		String stamp = time.isEmpty() ? "" : " REPLACE (CAST(" + Sql.name(time) + " AS TIMESTAMP) AS " + Sql.name(time) + ")";
		if (json)
			return Optional.of(
					new DuckReading("SELECT *" + stamp + " FROM read_json(" + path + ", format = 'newline_delimited')", lines(path, 0)));
		return switch (format) {
			case "CSV" -> Optional.of(new DuckReading("SELECT *" + stamp + " FROM read_csv(" + path + ")", lines(path, 1)));
			case "nginx/Apache access" -> Optional.of(new DuckReading(access(lines(path, 0)), lines(path, 0)));
			case "Python logging" -> Optional.of(new DuckReading(python(lines(path, 0)), lines(path, 0)));
			default -> Optional.empty();
		};
	}

	private static String access(String lines) {
		return "SELECT client, nullif(\"user\", '-') AS \"user\", CAST(strptime(time, '%d/%b/%Y:%H:%M:%S %z') AS TIMESTAMP) AS time, "
				+ "nullif(method, '') AS method, nullif(path, '') AS path, nullif(protocol, '') AS protocol, CAST(status AS BIGINT) AS status, "
				+ "TRY_CAST(bytes AS BIGINT) AS bytes, nullif(referer, '-') AS referer, nullif(user_agent, '-') AS user_agent "
				+ "FROM (SELECT unnest(regexp_extract(line, " + Sql.text(ACCESS)
				+ ", ['client', 'user', 'time', 'method', 'path', 'protocol', 'status', 'bytes', 'referer', 'user_agent'])) FROM (" + lines
				+ "))";
	}

	private static String python(String lines) {
		return "SELECT CAST(replace(time, ',', '.') AS TIMESTAMP) AS time, logger, level FROM (SELECT unnest(regexp_extract(line, "
				+ Sql.text(PYTHON) + ", ['time', 'logger', 'level'])) FROM (" + lines + ")) WHERE time <> ''";
	}

	/// Lines as the only column of a table whose cells are parted by a character that no log has.
	private static String lines(String path, int headers) {
		return "SELECT line FROM read_csv(" + path + ", columns = {'line': 'VARCHAR'}, delim = '\u0001', quote = '', escape = '', "
				+ "header = false, auto_detect = false, skip = " + headers + ")";
	}
}
