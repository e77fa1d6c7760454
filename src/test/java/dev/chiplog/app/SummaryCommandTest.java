package dev.chiplog.app;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.chiplog.record.SourceSettings;
import dev.chiplog.settings.FilePreferencesStore;
import dev.chiplog.settings.Preferences;
import dev.chiplog.settings.SettingsFolder;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Logs at a glance, from real files.
class SummaryCommandTest {
	@TempDir
	private Path folder;
	private Path log = Path.of("");

	@BeforeEach
	void write() throws IOException {
		log = ServingLog.write(folder.resolve("serving.jsonl"));
	}

	@Test
	void countsEventsLevelsAndErrors() throws IOException {
		JsonNode json = new ObjectMapper().readTree(CommandLineRun.of("summary", "--json", "--zone", "UTC", log).out());
		assertThat(json.get("events").asLong()).isEqualTo(4);
		assertThat(json.get("unparsed").asLong()).isZero();
		assertThat(json.get("errors").asLong()).isEqualTo(1);
		assertThat(json.get("bytes").asLong()).isEqualTo(log.toFile().length());
		assertThat(json.get("levels")).hasToString("{\"INFO\":2,\"WARNING\":1,\"ERROR\":1}");
		assertThat(json.get("from").asText()).isEqualTo("2025-03-01T00:00:00Z");
		assertThat(json.get("to").asText()).isEqualTo("2025-03-01T00:00:03.5Z");
		assertThat(json.get("files")).hasSize(1);
		assertThat(json.get("files").get(0).get("path").asText()).isEqualTo(log.toString());
		assertThat(json.get("files").get(0).get("format").asText()).isEqualTo("JSON lines");
	}

	@Test
	void hasExactlyTheKeysThatItPromises() throws IOException {
		JsonNode json = new ObjectMapper().readTree(CommandLineRun.of("summary", "--json", log).out());
		assertThat(List.copyOf(json.properties()).stream().map(entry -> entry.getKey())).containsExactly("bytes", "events", "unparsed",
				"from", "to", "loadMillis", "indexBytes", "files", "levels", "errors");
		assertThat(List.copyOf(json.get("files").get(0).properties()).stream().map(entry -> entry.getKey())).containsExactly("path",
				"format", "events", "unparsed");
	}

	@Test
	void writesTimesInTheZone() throws IOException {
		JsonNode json = new ObjectMapper().readTree(CommandLineRun.of("summary", "--json", "--zone", "Asia/Seoul", log).out());
		assertThat(json.get("from").asText()).isEqualTo("2025-03-01T09:00:00+09:00");
	}

	@Test
	void readsFilesAsTheUserWantsThemRead() throws IOException {
		Path settings = folder.resolve("settings");
		Path plain = Files.writeString(folder.resolve("plain.log"), "2025-03-01 12:00:00,123 INFO serving: started\n");
		new FilePreferencesStore(settings).save(Preferences.DEFAULT.withSourceSettings(plain,
				new SourceSettings(Optional.empty(), Optional.of(ZoneId.of("Asia/Seoul")), Optional.empty(), Optional.empty())));
		System.setProperty(SettingsFolder.PROPERTY, settings.toString());
		try {
			assertThat(CommandLineRun.of("summary", "--zone", "UTC", plain).out()).contains("2025-03-01T03:00:00.123Z");
		} finally {
			System.clearProperty(SettingsFolder.PROPERTY);
		}
	}

	@Test
	void tellsPeopleInATable() {
		CommandLineRun run = CommandLineRun.of("summary", "--zone", "UTC", log);
		assertThat(run.code()).isZero();
		assertThat(run.err()).isEmpty();
		assertThat(run.out()).contains("4 events in 1 file, ", "2025-03-01T00:00:00Z to 2025-03-01T00:00:03.5Z", "JSON lines", "WARNING",
				"25%");
	}
}
