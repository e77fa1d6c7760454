package dev.chiplog.bench.sidebyside;

import dev.chiplog.bench.JavaProcess;
import dev.chiplog.bench.LoadedLog;
import java.io.IOException;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;

/// Loads a file with both in turn.
///
/// @param reading how DuckDB reads it; empty when it cannot
/// @param runs how many runs count
record LoadRace(Path file, Optional<DuckReading> reading, int runs) {

	/// How long each took.
	///
	/// @param other DuckDB; empty when it cannot read the file
	record Times(Timing chiplog, Optional<Timing> other) {
	}

	/// Loads in this process, once for warming up.
	Times here() throws IOException, InterruptedException, SQLException {
		Laps chiplog = new Laps(1, runs);
		Laps others = new Laps(1, runs);
		for (int run = 0; run <= runs; run++) {
			long begin = System.nanoTime();
			LoadedLog log = LoadedLog.load(file);
			chiplog.end(run, begin);
			log.close();
			if (reading.isEmpty())
				continue;
			begin = System.nanoTime();
			try (DuckDatabase database = new DuckDatabase()) {
				database.load(reading.get());
				others.end(run, begin);
			}
		}
		return new Times(chiplog.timing(), reading.map(_ -> others.timing()));
	}

	/// Loads and sums up in a process of its own each, from its start to its end.
	Times processes() throws IOException, InterruptedException {
		Laps chiplog = new Laps(0, runs);
		Laps others = new Laps(0, runs);
		JavaProcess summary = new JavaProcess(List.of(), "dev.chiplog.app.Main", List.of("summary", "--json", file.toString()));
		for (int run = 0; run < runs; run++) {
			long begin = System.nanoTime();
			summary.runWell();
			chiplog.end(run, begin);
			if (reading.isEmpty())
				continue;
			begin = System.nanoTime();
			new JavaProcess(List.of(), DuckSummary.class.getName(), List.of(reading.get().select())).runWell();
			others.end(run, begin);
		}
		return new Times(chiplog.timing(), reading.map(_ -> others.timing()));
	}
}
