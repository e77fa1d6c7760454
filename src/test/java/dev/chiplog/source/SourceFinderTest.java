package dev.chiplog.source;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SourceFinderTest {
	@TempDir
	private Path folder;

	@BeforeEach
	void fill() throws IOException {
		Files.createDirectories(folder.resolve("inner/.git"));
		Files.writeString(folder.resolve("b.log"), "b");
		Files.writeString(folder.resolve("a.log"), "a");
		Files.writeString(folder.resolve("inner/c.txt"), "c");
		Files.writeString(folder.resolve("inner/.git/config"), "hidden");
		Files.writeString(folder.resolve(".hidden"), "hidden");
		Files.write(folder.resolve("inner/model.bin"), new byte[]{1, 0, 2});
	}

	@Test
	void findsTheFilesOfAFolderInTheirOrderAndLeavesHiddenOnesOut() {
		SourceFinder.Found found = SourceFinder.find(List.of(folder));
		assertThat(found.sources()).extracting(source -> folder.relativize(source.path()).toString()).containsExactly("a.log", "b.log",
				"inner/c.txt");
		assertThat(found.refused()).singleElement().asString().contains("model.bin").contains("no text");
	}

	@Test
	void opensAFileOnceHoweverOftenItIsNamed() {
		assertThat(SourceFinder.find(List.of(folder.resolve("b.log"), folder, folder.resolve("b.log"))).sources())
				.extracting(source -> String.valueOf(source.path().getFileName())).containsExactly("b.log", "a.log", "c.txt");
	}

	@Test
	void understandsPatterns() {
		assertThat(SourceFinder.find(List.of(folder.resolve("*.log"))).sources()).hasSize(2);
		assertThat(SourceFinder.find(List.of(folder.resolve("*.json"))).refused()).singleElement().asString().contains("No file matches");
	}

	@Test
	void saysInOneSentenceWhatIsNotThere() {
		SourceFinder.Found found = SourceFinder.find(List.of(folder.resolve("gone.log")));
		assertThat(found.sources()).isEmpty();
		assertThat(found.refused()).containsExactly("There is no file \"" + folder.resolve("gone.log") + "\".");
	}

	@Test
	void opensAHiddenFileThatIsNamed() {
		assertThat(SourceFinder.find(List.of(folder.resolve(".hidden"))).sources()).hasSize(1);
	}
}
