package dev.chiplog.app;

import java.io.IOException;
import java.io.InputStream;
import java.util.Objects;
import java.util.Properties;

/// The version of this program, as the build wrote it down.
final class ChiplogVersion {

	private ChiplogVersion() {
	}

	/// Program and version on one line: `Chiplog 0.1.0`.
	static String text() throws IOException {
		Properties build = new Properties();
		try (InputStream file = Objects.requireNonNull(ChiplogVersion.class.getResourceAsStream("build.properties"))) {
			build.load(file);
		}
		return "Chiplog " + build.getProperty("version");
	}
}
