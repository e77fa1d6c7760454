package dev.chiplog.bench.generate;

import java.io.IOException;
import java.nio.file.Path;

/// The command that makes a large log, as the README says.
public final class LargeLog {
	private LargeLog() {
	}

	/// Writes a log.
	///
	/// @param arguments the kind of log, the file, how many events, and the seed
	public static void main(String[] arguments) {
		try {
			LogKind.named(arguments[0]).write(Path.of(arguments[1]), Long.parseLong(arguments[2]), Long.parseLong(arguments[3]));
		} catch (IOException | IllegalArgumentException impossible) {
			System.err.println("The log was not made: " + impossible.getMessage());
			System.exit(1);
		}
	}
}
