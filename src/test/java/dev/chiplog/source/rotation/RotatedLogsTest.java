package dev.chiplog.source.rotation;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RotatedLogsTest {
	@TempDir
	private Path folder;

	@Test
	void putsNumberedPartsBeforeTheirLogTheHighestFirst() throws IOException {
		assertThat(arranged("app.log", "app.log.1", "app.log.10.gz", "app.log.2.gz", "other.log"))
				.containsExactly("app.log.10.gz of app.log", "app.log.2.gz of app.log", "app.log.1 of app.log", "app.log", "other.log");
	}

	@Test
	void understandsANumberBeforeTheEnding() throws IOException {
		assertThat(arranged("app.1.log", "app.2.log", "app.log")).containsExactly("app.2.log of app.log", "app.1.log of app.log",
				"app.log");
	}

	@Test
	void putsDatedPartsInTheOrderOfTheirDates() throws IOException {
		assertThat(arranged("app.log", "app.log.2025-03-01.gz", "app.log.2025-02-28", "app.log.2025-03-02")).containsExactly(
				"app.log.2025-02-28 of app.log", "app.log.2025-03-01.gz of app.log", "app.log.2025-03-02 of app.log", "app.log");
		assertThat(arranged("app-20250302.log.gz", "app-20250301.log")).containsExactly("app-20250301.log of app.log",
				"app-20250302.log.gz of app.log");
		assertThat(arranged("app.log-20250302", "app.log-20250301")).containsExactly("app.log-20250301 of app.log",
				"app.log-20250302 of app.log");
	}

	@Test
	void putsTheNumbersOfADayInTheirOrder() throws IOException {
		assertThat(arranged("app-2025-03-01-1.log.gz", "app-2025-03-01-10.log.gz", "app-2025-03-01-2.log.gz", "app-2025-02-28-1.log.gz",
				"app.log")).containsExactly("app-2025-02-28-1.log.gz of app.log", "app-2025-03-01-1.log.gz of app.log",
						"app-2025-03-01-2.log.gz of app.log", "app-2025-03-01-10.log.gz of app.log", "app.log");
	}

	@Test
	void takesNumbersForPartsOnlyBesideTheLog() throws IOException {
		assertThat(arranged("run.1", "run.2", "run.3")).containsExactly("run.1", "run.2", "run.3");
		Files.writeString(folder.resolve("run"), "the log, which was not named");
		assertThat(arranged("run.1", "run.2", "run.3")).containsExactly("run.3 of run", "run.2 of run", "run.1 of run");
		assertThat(arranged("run.1")).containsExactly("run.1");
	}

	@Test
	void leavesFilesAloneThatArePartsOfNothing() throws IOException {
		for (String name : List.of("app-2025-03-01.log", "python3.11.log", "2025-03-01.log", "host-10.0.0.1.log", "app-20251399.log"))
			assertThat(arranged(name, "b.log")).containsExactlyInAnyOrder(name, "b.log");
		assertThat(arranged("2025-03-01.log", "2025-03-02.log")).containsExactly("2025-03-01.log", "2025-03-02.log");
	}

	@Test
	void keepsFamiliesOfDifferentFoldersApart() throws IOException {
		assertThat(arranged("a/app.log", "a/app.log.1", "b/app.log", "b/app.log.1")).containsExactly("a/app.log.1 of a/app.log",
				"a/app.log", "b/app.log.1 of b/app.log", "b/app.log");
	}

	@Test
	void keepsEveryFileOnceWhenAPartHasPartsItself() throws IOException {
		assertThat(arranged("app.log", "app-2025-03-01.log", "app-2025-03-01.log.1", "app-2025-03-02.log")).hasSize(4);
	}

	private List<String> arranged(String... names) throws IOException {
		List<Path> files = new ArrayList<>();
		for (String name : names) {
			Files.createDirectories(folder.resolve(name).resolveSibling("."));
			files.add(Files.writeString(folder.resolve(name), name));
		}
		List<String> arranged = RotatedLogs.arrange(files).stream()
				.map(part -> folder.relativize(part.file()) + (part.isRotated() ? " of " + folder.relativize(part.log()) : "")).toList();
		for (Path file : files)
			Files.delete(file);
		return arranged;
	}
}
