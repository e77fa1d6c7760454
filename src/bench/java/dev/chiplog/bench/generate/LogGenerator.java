package dev.chiplog.bench.generate;

import java.io.IOException;
import java.nio.file.Path;

/// Writes the events of one kind of log, one after the other, drawn from a seed. One thread.
interface LogGenerator {

	/// Writes what stands before the first event; nothing unless said otherwise.
	default void begin(LineWriter out) throws IOException {
	}

	/// Writes the next event with its line feed.
	void event(LineWriter out) throws IOException;

	/// Writes a log.
	default void write(Path file, long events) throws IOException {
		try (LineWriter out = new LineWriter(file)) {
			begin(out);
			for (long written = 0; written < events; written++)
				event(out);
		}
	}
}
