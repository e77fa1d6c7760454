package dev.chiplog.settings;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIOException;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// What is remembered survives, and a broken file is told.
class FilePreferencesStoreTest {
	private static final Preferences PREFERENCES = new Preferences(Theme.DARK, "ko", "Asia/Seoul",
			List.of(List.of(Path.of("/logs/추천.log"), Path.of("b.csv")), List.of(Path.of("c d.jsonl"))), false);

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
