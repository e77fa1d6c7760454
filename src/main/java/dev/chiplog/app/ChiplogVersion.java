package dev.chiplog.app;

import java.io.IOException;
import java.io.InputStream;
import java.util.Objects;
import java.util.Properties;
import picocli.CommandLine.IVersionProvider;

/// The version of this program, as the build wrote it down.
final class ChiplogVersion implements IVersionProvider {

	@Override
	public String[] getVersion() throws IOException {
		Properties build = new Properties();
		try (InputStream file = Objects.requireNonNull(ChiplogVersion.class.getResourceAsStream("build.properties"))) {
			build.load(file);
		}
		return new String[]{"Chiplog " + build.getProperty("version")};
	}
}
