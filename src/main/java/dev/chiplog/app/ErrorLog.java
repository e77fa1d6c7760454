package dev.chiplog.app;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Instant;
import java.util.Optional;

/// The file in the settings folder that keeps the details of failures that nobody foresaw.
final class ErrorLog {
	private static final long MOST_BYTES = 1 << 20;

	private final Path file;

	ErrorLog(Path folder) {
		this.file = folder.resolve("errors.log");
	}

	/// Puts the failure down; a file that has grown large begins anew.
	///
	/// @return the file; empty when it cannot be written
	Optional<Path> add(Throwable failure) {
		StringWriter text = new StringWriter();
		text.append(Instant.now().toString()).append(" Java ").append(System.getProperty("java.version")).append('\n');
		failure.printStackTrace(new PrintWriter(text, true));
		try {
			Files.createDirectories(file.toAbsolutePath().getParent());
			if (Files.exists(file) && Files.size(file) > MOST_BYTES)
				Files.delete(file);
			Files.writeString(file, text.append('\n').toString(), StandardOpenOption.CREATE, StandardOpenOption.APPEND);
			return Optional.of(file);
		} catch (IOException unwritable) {
			return Optional.empty();
		}
	}
}
