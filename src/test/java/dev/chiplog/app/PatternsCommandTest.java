package dev.chiplog.app;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Events grouped by pattern on the command line, from real files.
class PatternsCommandTest {
	private static final int EVENTS = 400;

	@TempDir
	private Path folder;
	private Path log = Path.of("");

	@BeforeEach
	void write() throws IOException {
		List<String> lines = new ArrayList<>();
		for (int i = 0; i < EVENTS; i++) {
			boolean bad = i > 300 && i % 5 == 0;
			lines.add(String.format(Locale.ROOT,
					"{\"time\":\"2026-01-05T%02d:%02d:00Z\",\"level\":\"%s\",\"message\":\"%s\",\"user\":\"u%d\",\"node\":\"%s\"}",
					8 + i / 60, i % 60, bad ? "ERROR" : "INFO", bad ? "no room for " + i + " on disk" : "served in " + i + " ms", i % 40,
					bad ? "n9" : "n" + i % 7));
		}
		log = Files.write(folder.resolve("serving.jsonl"), lines);
	}

	@Test
	void tellsTheErrorsInATableAndWhatIsDifferentAboutTheNewOnes() {
		CommandLineRun run = CommandLineRun.of("errors", "--zone", "UTC", log);
		assertThat(run.code()).isZero();
		assertThat(run.out().lines()).containsExactly("19 errors in 1 group", "",
				"EVENTS  SHARE  USERS  MARKS  FIRST     LAST      WHERE  EXCEPTION  PATTERN",
				"    19   100%      8  new    13:05:00  14:35:00  n9     -          no room for <*> on disk", "",
				"What is different about the 19 of no room for <*> on disk, against the other 381 events", "THESE  OTHERS  FILTER",
				" 100%      0%  node=n9");
	}

	@Test
	void tellsEverythingToPrograms() throws IOException {
		JsonNode answer = json("errors", "--json", "--zone", "UTC", log);
		assertThat(answer.get("events").asLong()).isEqualTo(19);
		assertThat(answer.get("from").asText()).isEqualTo("2026-01-05T08:00:00Z");
		JsonNode group = answer.get("groups").get(0);
		assertThat(group.get("pattern").asText()).isEqualTo("no room for <*> on disk");
		assertThat(group.get("filter").asText()).isEqualTo("@pattern=\"no room for <*> on disk\"");
		assertThat(group.get("count").asLong()).isEqualTo(19);
		assertThat(group.get("share").asDouble()).isEqualTo(1);
		assertThat(group.get("users").asLong()).isEqualTo(8);
		assertThat(group.get("severest").asText()).isEqualTo("ERROR");
		assertThat(group.get("marks")).hasToString("[\"new\"]");
		assertThat(group.get("where")).hasToString("[{\"role\":\"host\",\"distinct\":1,\"value\":\"n9\"}]");
		assertThat(group.get("first").asText()).isEqualTo("2026-01-05T13:05:00Z");
		assertThat(group.get("different").get(0).get("filter").asText()).isEqualTo("node=n9");
		assertThat(group.get("different").get(0).get("otherShare").asDouble()).isZero();
	}

	@Test
	void tellsAllPatternsTheRarestFirst() throws IOException {
		JsonNode groups = json("patterns", "--json", log).get("groups");
		assertThat(groups).extracting(group -> group.get("pattern").asText()).containsExactly("no room for <*> on disk",
				"served in <*> ms");
		assertThat(json("patterns", "--json", "--where", "level=INFO", log).get("groups")).hasSize(1);
	}

	@Test
	void putsWhatDoesNotFitATerminalBelowTheNumbersOfItsGroup() {
		CommandLineRun run = CommandLineRun.inTerminal(60, "errors", "--zone", "UTC", log);
		assertThat(run.out().lines()).startsWith("19 errors in 1 group", "", "EVENTS  SHARE  USERS  MARKS  FIRST     LAST",
				"    19   100%      8  new    13:05:00  14:35:00", "  no room for <*> on disk", "  n9", "");
	}

	@Test
	void tellsTheExceptionItsCauseAndItsPlaceAndHowLongTheyLasted() throws IOException {
		List<String> lines = new ArrayList<>();
		for (int i = 0; i < EVENTS; i++)
			lines.add(i < 200 || i >= 230
					? String.format(Locale.ROOT, "2026-01-05 %02d:%02d:00,000 INFO app.main: served in %d ms", 8 + i / 60, i % 60, i)
					: String.format(Locale.ROOT, "2026-01-05 %02d:%02d:00,000 ERROR app.main: could not store %d\n", 8 + i / 60, i % 60, i)
							+ """
									Traceback (most recent call last):
									  File "/srv/app/core.py", line 9, in read
									    raise KeyError(name)
									KeyError: 'name'

									During handling of the above exception, another exception occurred:

									Traceback (most recent call last):
									  File "/srv/app/core.py", line 15, in store
									    save()
									OSError: disk full""");
		CommandLineRun run = CommandLineRun.of("errors", "--zone", "UTC", Files.write(folder.resolve("app.log"), lines));
		assertThat(run.out().lines()).contains(
				"    30   100%      -  lasted 29 min  11:20:00  11:49:00  app.main  OSError ← KeyError (core.py read)  could not store <*>");
	}

	@Test
	void saysSoWhenThereAreNoErrors() {
		CommandLineRun run = CommandLineRun.of("errors", "--where", "level=INFO", log);
		assertThat(run.code()).isZero();
		assertThat(run.out().strip()).isEqualTo("0 errors in 0 groups");
	}

	private static JsonNode json(Object... args) throws IOException {
		return new ObjectMapper().readTree(CommandLineRun.of(args).out());
	}
}
