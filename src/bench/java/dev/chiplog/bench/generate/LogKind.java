package dev.chiplog.bench.generate;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Locale;
import java.util.stream.Collectors;

/// The kinds of logs that can be made.
public enum LogKind {
	/** A serving node's JSON lines: 360 bytes and 13 fields an event, nested metrics among them. */
	JSON,
	/** A table of inference requests: 91 bytes and 9 columns an event. */
	CSV,
	/** What Python's {@code logging} writes, with tracebacks: 91 bytes an event. */
	PYTHON,
	/** What nginx writes in its combined format: 135 bytes an event. */
	NGINX;

	/// The kind with a name, in any case.
	///
	/// @throws IllegalArgumentException when there is none; says which there are
	public static LogKind named(String name) {
		return Arrays.stream(values()).filter(kind -> kind.name().equalsIgnoreCase(name)).findFirst()
				.orElseThrow(() -> new IllegalArgumentException("There is no kind of log named \"" + name + "\"; there are "
						+ Arrays.stream(values()).map(kind -> kind.name().toLowerCase(Locale.ROOT)).collect(Collectors.joining(", "))
						+ "."));
	}

	/// Writes a log; the same bytes for the same number and seed.
	public void write(Path file, long events, long seed) throws IOException {
		generator(seed).write(file, events);
	}

	private LogGenerator generator(long seed) {
		return switch (this) {
			case JSON -> new ServingLog(seed);
			case CSV -> new InferenceTable(seed);
			case PYTHON -> new TrainerLog(seed);
			case NGINX -> new AccessLog(seed);
		};
	}
}
