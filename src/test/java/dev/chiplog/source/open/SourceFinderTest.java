package dev.chiplog.source.open;

import static org.assertj.core.api.Assertions.assertThat;

import dev.chiplog.source.Input;
import dev.chiplog.source.Source;
import dev.chiplog.source.unpack.Compression;
import dev.chiplog.source.unpack.Packing;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Assumptions;
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
	void understandsPatternsForFoldersAtAnyDepth() throws IOException {
		Files.createDirectories(folder.resolve("inner/deep"));
		Files.writeString(folder.resolve("inner/deep/d.log"), "d");
		assertThat(names(folder.resolve("**/*.log"))).containsExactly("a.log", "b.log", "inner/deep/d.log");
		assertThat(names(folder.resolve("inner/**/*.{log,txt}"))).containsExactly("inner/c.txt", "inner/deep/d.log");
		assertThat(names(folder.resolve("*/*.txt"))).containsExactly("inner/c.txt");
	}

	@Test
	void opensARotatedLogAsOneWhoseOldestPartComesFirst() throws IOException {
		Files.writeString(folder.resolve("inner/app.log"), "new");
		Files.writeString(folder.resolve("inner/app.log.2"), "oldest");
		Files.write(folder.resolve("inner/app.log.1"), Packing.compress(Compression.GZIP, new byte[]{'o', 'l', 'd'}));
		List<Input> inputs = SourceFinder.find(List.of(folder.resolve("inner/app*"))).sources();
		assertThat(inputs).extracting(Input::path).containsOnly(folder.resolve("inner/app.log"));
		assertThat(inputs).extracting(input -> String.valueOf(((Source) input).file().getFileName())).containsExactly("app.log.2",
				"app.log.1", "app.log");
		inputs.forEach(Input::close);
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

	@Test
	void saysHowToUnpackWhatItDoesNotUnpack() throws IOException {
		assertThat(refusal("a.7z", new byte[]{'7', 'z', (byte) 0xbc, (byte) 0xaf, 0x27, 0x1c, 0, 4})).contains("7-Zip").contains("7z x");
		assertThat(refusal("a.rar", new byte[]{'R', 'a', 'r', '!', 0x1a, 7, 0})).contains("RAR").contains("unrar");
	}

	@Test
	void letsFilesOfColumnsThrough() throws IOException {
		for (byte[] start : List.of(new byte[]{'P', 'A', 'R', '1', 0, 1, 2}, new byte[]{'O', 'b', 'j', 1, 0}))
			assertThat(SourceFinder.find(List.of(Files.write(folder.resolve("columns"), start))).sources()).hasSize(1);
	}

	@Test
	void opensALogWithStretchesOfZerosThatACrashLeft() throws IOException {
		Path file = folder.resolve("crashed.log");
		Files.writeString(file, "2025-03-01 10:00:00 INFO before the power went\n" + "\0".repeat(4000) + "\n2025-03-01 INFO again\n");
		assertThat(SourceFinder.find(List.of(file)).sources()).hasSize(1);
	}

	@Test
	void doesNotWaitForAPipe() throws IOException, InterruptedException {
		Path pipe = folder.resolve("pipe");
		Assumptions.assumeTrue(madePipe(pipe), "this system makes no named pipes");
		assertThat(SourceFinder.find(List.of(pipe)).refused()).singleElement().asString().contains("is a pipe");
	}

	private List<String> names(Path pattern) {
		return SourceFinder.find(List.of(pattern)).sources().stream().map(source -> folder.relativize(source.path()).toString()).toList();
	}

	private String refusal(String name, byte[] content) throws IOException {
		Path file = Files.write(folder.resolve(name), content);
		List<String> refused = SourceFinder.find(List.of(file)).refused();
		assertThat(refused).hasSize(1);
		return refused.getFirst();
	}

	private static boolean madePipe(Path pipe) throws InterruptedException {
		try {
			return new ProcessBuilder("mkfifo", pipe.toString()).start().waitFor() == 0;
		} catch (IOException noSuchProgram) {
			return false;
		}
	}
}
