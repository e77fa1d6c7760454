package dev.chiplog.bench.kernel;

import dev.chiplog.bench.generate.LogKind;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

/// Made logs in memory.
final class MadeBytes {
	private static final long SEED = 1;

	private MadeBytes() {
	}

	/// The bytes of a log.
	static byte[] of(LogKind kind, long events) {
		try {
			Path file = Files.createTempFile("chiplog-bench", ".log");
			try {
				kind.write(file, events, SEED);
				return Files.readAllBytes(file);
			} finally {
				Files.delete(file);
			}
		} catch (IOException unwritable) {
			throw new UncheckedIOException(unwritable);
		}
	}
}
