package dev.chiplog.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedWriter;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// A log whose columns do not fit: the program answers over what it has loaded, says so, and its exit code says so too.
class ShortOfMemoryTest {
	private static final int EVENTS = 120_000;
	private static final int NUMBERS = 12;

	@TempDir
	private Path folder;

	@Test
	void answersOverWhatItCouldLoad() throws Exception {
		Path out = folder.resolve("out");
		Path err = folder.resolve("err");
		Process program = new ProcessBuilder(Path.of(System.getProperty("java.home"), "bin", "java").toString(),
				"--enable-native-access=ALL-UNNAMED", "-Xmx24m", "-cp", System.getProperty("java.class.path"), Main.class.getName(),
				"summary", log().toString()).redirectOutput(out.toFile()).redirectError(err.toFile()).start();
		assertThat(program.waitFor(60, TimeUnit.SECONDS)).isTrue();
		assertThat(err).content(StandardCharsets.UTF_8).startsWith("Memory is full: only what was loaded before is here. ")
				.endsWith("Not all of the logs could be read; the answer is about what was.\n");
		assertThat(out).content(StandardCharsets.UTF_8).containsPattern("^[1-9][0-9]*,[0-9]{3} events in 1 file, ");
		assertThat(program.exitValue()).isEqualTo(Main.FAILED);
	}

	/// Numbers of 64 random bits take as much room in a column as they ever can.
	private Path log() throws IOException {
		Random random = new Random(1);
		Path file = folder.resolve("numbers.jsonl");
		try (BufferedWriter lines = Files.newBufferedWriter(file)) {
			for (int event = 0; event < EVENTS; event++) {
				for (int number = 0; number < NUMBERS; number++)
					lines.append(number == 0 ? "{" : ",").append("\"n").append(String.valueOf(number)).append("\":")
							.append(String.valueOf(random.nextLong()));
				lines.append("}\n");
			}
		}
		return file;
	}
}
