package dev.chiplog.corpus;

import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Assumptions;

/// Logs that stand beside the project and are not part of it: tests that read them are skipped, loudly, where they are missing.
///
/// The folder is that of the system property or environment variable `chiplog.corpus`, by default `../shared/corpus`.
public final class Corpus {
	private static final String NAME = "chiplog.corpus";

	private Corpus() {
	}

	/// A file or folder of the corpus.
	///
	/// @param name relative to its folder
	/// @throws org.opentest4j.TestAbortedException when it is missing
	public static Path path(String name) {
		String folder = System.getProperty(NAME, System.getenv().getOrDefault(NAME, "../shared/corpus"));
		Path path = Path.of(folder, name);
		Assumptions.assumeTrue(Files.exists(path),
				() -> "SKIPPED: there is no " + path.toAbsolutePath().normalize() + "; name its folder with -D" + NAME);
		return path;
	}
}
