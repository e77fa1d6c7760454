package dev.chiplog.settings;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIOException;

import dev.chiplog.record.SourceSettings;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// What is remembered survives, and a broken file is told.
class FilePreferencesStoreTest {
	private static final Preferences PREFERENCES = new Preferences(Theme.DARK, "ko", "Asia/Seoul",
			List.of(List.of(Path.of("/logs/추천.log"), Path.of("b.csv")), List.of(Path.of("c d.jsonl"))), false,
			Map.of("서버.log",
					new SourceSettings(Optional.of("Python logging"), Optional.of(ZoneId.of("Asia/Seoul")),
							Optional.of(Charset.forName("EUC-KR")), Optional.empty()),
					"app.jsonl", new SourceSettings(Optional.empty(), Optional.empty(), Optional.empty(), Optional.of("sev"))),
			List.of(new KeptChart("trend", Map.of("field", "지연_ms", "field-role", "latency", "measure", "p95")),
					new KeptChart("errors", Map.of())));

	@TempDir
	private Path folder;

	@Test
	void beginsWithTheUsualPreferences() throws IOException {
		assertThat(new FilePreferencesStore(folder.resolve("new")).load()).isEqualTo(Preferences.DEFAULT);
	}

	@Test
	void givesBackWhatWasSaved() throws IOException {
		new FilePreferencesStore(folder.resolve("deep/inside")).save(PREFERENCES);
		assertThat(new FilePreferencesStore(folder.resolve("deep/inside")).load()).isEqualTo(PREFERENCES);
	}

	@Test
	void givesBackWhatIsNotSetAsNotSet() throws IOException {
		FilePreferencesStore store = new FilePreferencesStore(folder);
		store.save(PREFERENCES);
		store.save(Preferences.DEFAULT);
		assertThat(store.load()).isEqualTo(Preferences.DEFAULT);
	}

	@Test
	void leavesNoOtherFileBehind() throws IOException {
		new FilePreferencesStore(folder).save(PREFERENCES);
		try (Stream<Path> files = Files.list(folder)) {
			assertThat(files).containsExactly(folder.resolve("preferences.json"));
		}
	}

	@Test
	void passesOverWhatItDoesNotKnow() throws IOException {
		write("{\"theme\":\"DARK\",\"telescope\":{\"zoom\":3},\"recent\":\"none\",\"zone\":5}");
		assertThat(new FilePreferencesStore(folder).load()).isEqualTo(Preferences.DEFAULT.withTheme(Theme.DARK));
	}

	@Test
	void takesSourceSettingsThatThisMachineDoesNotKnowForNotSet() throws IOException {
		write("{\"sources\":{\"a.log\":{\"zone\":\"Mars/Olympus\",\"encoding\":\"no such\",\"format\":7,\"level\":\"sev\"},\"b.log\":{}}}");
		assertThat(new FilePreferencesStore(folder).load().sources())
				.isEqualTo(Map.of("a.log", new SourceSettings(Optional.empty(), Optional.empty(), Optional.empty(), Optional.of("sev"))));
	}

	@Test
	void passesOverChartsThatItCannotRead() throws IOException {
		write("{\"charts\":[7,{\"field\":\"a\"},{\"kind\":\"heat\",\"field\":3,\"scale\":\"linear\"}]}");
		assertThat(new FilePreferencesStore(folder).load().charts()).isEqualTo(List.of(new KeptChart("heat", Map.of("scale", "linear"))));
		write("{\"charts\":[]}");
		assertThat(new FilePreferencesStore(folder).load().charts()).isEmpty();
	}

	@Test
	void remembersHowToReadFilesByTheirNameAlone() {
		SourceSettings wanted = new SourceSettings(Optional.of("syslog"), Optional.empty(), Optional.empty(), Optional.empty());
		Preferences changed = Preferences.DEFAULT.withSourceSettings(Path.of("/here/app.log"), wanted);
		assertThat(changed.sourceSettings(Path.of("elsewhere", "app.log"))).isEqualTo(wanted);
		assertThat(changed.sourceSettings(Path.of("/here/other.log"))).isEqualTo(SourceSettings.NONE);
		assertThat(changed.withSourceSettings(Path.of("app.log"), SourceSettings.NONE)).isEqualTo(Preferences.DEFAULT);
	}

	@Test
	void tellsInASentenceThatTheFileIsBroken() throws IOException {
		write("{\"theme\":");
		assertThatIOException().isThrownBy(() -> new FilePreferencesStore(folder).load()).withMessage("The settings in "
				+ folder.resolve("preferences.json") + " are not valid JSON; delete or mend the file. The usual settings are used.");
	}

	@Test
	void keepsTheOldOnesWhenSavingFails() throws IOException {
		Path occupied = Files.writeString(folder.resolve("occupied"), "a file where the folder should be");
		assertThatIOException().isThrownBy(() -> new FilePreferencesStore(occupied).save(PREFERENCES))
				.withMessageStartingWith("The settings cannot be saved to ");
		assertThat(occupied).isRegularFile();
	}

	private void write(String json) throws IOException {
		Files.writeString(folder.resolve("preferences.json"), json);
	}
}
