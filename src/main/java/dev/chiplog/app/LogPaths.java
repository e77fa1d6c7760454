package dev.chiplog.app;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/// The paths that a command line names.
final class LogPaths {

	private LogPaths() {
	}

	/// Refuses a path where nothing is, before anything is loaded.
	///
	/// @throws IOException with one sentence
	static void check(List<Path> paths) throws IOException {
		for (Path path : paths)
			if (!Files.exists(path))
				throw new IOException("There is no file or folder " + path + ".");
	}

	/// Refuses to write over a log that is to be read.
	///
	/// @throws IOException with one sentence
	static void spare(List<Path> paths, Path written) throws IOException {
		for (Path path : paths)
			if (Files.exists(written) && Files.isSameFile(path, written))
				throw new IOException(written + " is one of the opened logs; choose another file to write to.");
	}
}
