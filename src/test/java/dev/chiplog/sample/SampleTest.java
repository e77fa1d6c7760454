package dev.chiplog.sample;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class SampleTest {
	private static final Path BUNDLED = Path.of("resources/dev/chiplog/sample");

	@Test
	void bundledSampleIsWhatTheGeneratorMakes() throws IOException {
		Map<String, String> made = SampleGenerator.files();
		for (Map.Entry<String, String> file : made.entrySet())
			assertThat(Files.readString(BUNDLED.resolve(file.getKey()))).as(file.getKey()).isEqualTo(file.getValue());
		try (Stream<Path> bundled = Files.list(BUNDLED)) {
			assertThat(bundled.map(path -> String.valueOf(path.getFileName()))).containsExactlyInAnyOrderElementsOf(made.keySet());
		}
	}

	@Test
	void isTheSameAtEveryRun() {
		assertThat(SampleGenerator.files()).isEqualTo(SampleGenerator.files());
	}

	@Test
	void staysSmallEnoughToBringAlong() {
		assertThat(SampleGenerator.size(SampleGenerator.files())).isBetween(1_000_000L, 4_000_000L);
	}
}
