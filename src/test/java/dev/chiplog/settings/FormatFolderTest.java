package dev.chiplog.settings;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIOException;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Format files are found, and one that is saved is there whole or not at all.
class FormatFolderTest {
	@TempDir
	private Path home;
	private FormatFolder folder = new FormatFolder(Path.of(""));

	@BeforeEach
	void name() {
		folder = new FormatFolder(home.resolve("deep/formats"));
	}

	@Test
	void isEmptyWhenItIsNotThere() {
		assertThat(folder.read()).isEqualTo(new FormatFolder.Content(List.of(), List.of()));
	}

	@Test
	void readsTomlAndJsonByTheirNames() throws IOException {
		Files.createDirectories(folder.path().resolve("folder.toml"));
		for (String name : List.of("b.JSON", "a.toml", ".hidden.toml", "notes.md"))
			Files.writeString(folder.path().resolve(name), "text of " + name);
		assertThat(folder.read().texts()).extracting(FormatFolder.FormatText::text).containsExactly("text of a.toml", "text of b.JSON");
		assertThat(folder.read().problems()).isEmpty();
	}

	@Test
	void tellsWhichFileIsNotInUtf8() throws IOException {
		Files.createDirectories(folder.path());
		Path file = Files.write(folder.path().resolve("latin.toml"), new byte[]{'a', (byte) 0xE4, 'b'});
		assertThat(folder.read().problems()).containsExactly("The format file " + file + " is left out: it is not in UTF-8; save it so.");
	}

	@Test
	void replacesNothingThatItWasNotAskedTo() throws IOException {
		Path file = folder.save("a.toml", "one", Optional.empty());
		assertThatIOException().isThrownBy(() -> folder.save("a.toml", "two", Optional.empty()))
				.withMessage("There is a file " + file + " already; give the format another name.");
		assertThat(file).hasContent("one");
		folder.save("a.toml", "three", Optional.of(file));
		assertThat(file).hasContent("three");
	}

	@Test
	void takesAwayTheFileThatItReplaces() throws IOException {
		Path old = folder.save("a.json", "one", Optional.empty());
		folder.save("a.toml", "two", Optional.of(old));
		try (Stream<Path> files = Files.list(folder.path())) {
			assertThat(files).containsExactly(folder.path().resolve("a.toml"));
		}
	}

	@Test
	void saysWhereItCannotSave() throws IOException {
		Path occupied = Files.writeString(home.resolve("occupied"), "a file where the folder should be");
		assertThatIOException().isThrownBy(() -> new FormatFolder(occupied).save("a.toml", "one", Optional.empty()))
				.withMessageStartingWith("The format cannot be saved to " + occupied.resolve("a.toml"));
	}
}
