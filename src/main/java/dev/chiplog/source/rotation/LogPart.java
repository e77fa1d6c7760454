package dev.chiplog.source.rotation;

import java.nio.file.Path;

/// A file to open, and the log that it is a part of.
///
/// @param log the path of the log; that of the file itself for a log in one file
public record LogPart(Path log, Path file) {

	/// Whether the log has other parts.
	public boolean isRotated() {
		return !log.equals(file);
	}
}
