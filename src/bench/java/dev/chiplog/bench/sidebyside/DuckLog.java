package dev.chiplog.bench.sidebyside;

import dev.chiplog.bench.LoadedLog;
import dev.chiplog.query.Cancellation;
import dev.chiplog.query.FieldInfo;
import dev.chiplog.query.Question;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;

/// A log that DuckDB has loaded.
///
/// @param peer answers about it
/// @param columns what DuckDB's table has of Chiplog's fields
/// @param memory how much DuckDB held for the events alone
record DuckLog(DuckDatabase database, DuckPeer peer, DuckColumns columns, long memory) implements AutoCloseable {

	/// Loads what Chiplog has loaded; the lines too, in a table of their own, where each is an event.
	static DuckLog load(DuckReading reading, LoadedLog log) throws SQLException {
		DuckDatabase database = new DuckDatabase();
		database.load(reading);
		long memory = database.memory();
		DuckColumns columns = DuckColumns.of(database, fields(log));
		database.loadLines(reading);
		boolean lineIsEvent = database.number("SELECT count(*) FROM lines") == log.dataset().size();
		DuckPeer peer = new DuckPeer(database, new DuckQuestions(new DuckFilter(columns)), lineIsEvent);
		return new DuckLog(database, peer, columns, memory);
	}

	/// How DuckDB reads a file, by what Chiplog found out about it; empty when it cannot.
	static Optional<DuckReading> reading(Path file, LoadedLog log) throws IOException {
		String format = log.dataset().sources().getFirst().format();
		String time = fields(log).stream().filter(field -> field.kind() == FieldInfo.Kind.TIME).map(FieldInfo::name).findFirst().orElse("");
		try (InputStream bytes = Files.newInputStream(file)) {
			return DuckReading.of(file, format, bytes.read() == '{', time);
		}
	}

	@Override
	public void close() throws SQLException {
		database.close();
	}

	private static List<FieldInfo> fields(LoadedLog log) {
		return log.engine().answer(new Question.Fields(), new Cancellation());
	}
}
