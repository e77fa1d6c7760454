package dev.chiplog.source.follow;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.chiplog.source.spool.SpoolFolder;
import dev.chiplog.source.spool.SpoolLimits;
import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Random;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.jspecify.annotations.Nullable;

class FollowedFileTest {
	@TempDir
	private Path folder;
	private Path log = Path.of("");
	private @Nullable FollowedFile followed;

	@BeforeEach
	void make() throws IOException {
		log = Files.writeString(folder.resolve("app.log"), "one\n");
	}

	@AfterEach
	void close() {
		if (followed != null)
			followed.close();
	}

	@Test
	void readsWhatIsAppended() throws IOException {
		FollowedFile file = begin();
		assertThat(file.poll()).isTrue();
		assertThat(file.poll()).isFalse();
		append("two\n");
		append("thr");
		assertThat(file.poll()).isTrue();
		assertThat(text(file)).isEqualTo("one\ntwo\nthr");
		append("ee\n");
		assertThat(text(file)).as("reading reads on").isEqualTo("one\ntwo\nthree\n");
		assertThat(file.poll()).as("somebody else read on").isTrue();
		assertThat(file.borders()).isEmpty();
	}

	@Test
	void readsARenamedFileToItsEndAndGoesOnWithTheNewOne() throws IOException {
		FollowedFile file = begin();
		file.poll();
		append("two\nand a half");
		Files.move(log, folder.resolve("app.log.1"));
		assertThat(file.poll()).isTrue();
		Files.writeString(folder.resolve("app.log.1"), " and late\n", StandardOpenOption.APPEND);
		Files.writeString(log, "three\n");
		assertThat(file.poll()).isTrue();
		assertThat(text(file)).isEqualTo("one\ntwo\nand a half and late\nthree\n");
		assertThat(file.borders()).containsExactly((long) "one\ntwo\nand a half and late\n".length());
	}

	@Test
	void goesOnFromTheBeginningOfATruncatedFile() throws IOException {
		FollowedFile file = begin();
		append("two");
		file.poll();
		truncate();
		assertThat(file.poll()).isFalse();
		append("three\n");
		file.poll();
		assertThat(text(file)).isEqualTo("one\ntwothree\n");
		assertThat(file.borders()).containsExactly(7L);
	}

	@Test
	void noticesATruncatedFileThatHasGrownLongerThanItWas() throws IOException {
		FollowedFile file = begin();
		file.poll();
		truncate();
		append("a new beginning, much longer than what was there before\n");
		file.poll();
		assertThat(text(file)).isEqualTo("one\na new beginning, much longer than what was there before\n");
	}

	@Test
	void noticesItThoughTheFileBeginsWithTheSameHeader() throws IOException {
		String header = "# " + "the same header ".repeat(100) + "\n";
		truncate();
		append(header + "old row\n");
		FollowedFile file = begin();
		file.poll();
		truncate();
		append(header + "new row of another length\n");
		file.poll();
		assertThat(text(file)).isEqualTo(header + "old row\n" + header + "new row of another length\n");
	}

	@Test
	void waitsForAFileThatIsDeletedAndMadeAnew() throws IOException {
		FollowedFile file = begin();
		file.poll();
		Files.delete(log);
		assertThat(file.poll()).isFalse();
		Files.writeString(log, "two\n");
		assertThat(file.poll()).isTrue();
		assertThat(text(file)).isEqualTo("one\ntwo\n");
	}

	@Test
	void losesNothingAndDoublesNothingWhateverTheWriterDoes() throws IOException {
		FollowedFile file = begin();
		StringBuilder written = new StringBuilder("one\n");
		Random random = new Random(17);
		int rotated = 0;
		for (int i = 0; i < 400; i++) {
			switch (random.nextInt(8)) {
				case 0 -> {
					file.poll();
					truncate();
				}
				case 1 -> {
					if (Files.exists(log))
						Files.move(log, folder.resolve("app.log." + ++rotated));
				}
				case 2 -> {
					file.poll();
					Files.deleteIfExists(log);
				}
				case 3 -> file.poll();
				default -> {
					String line = i + " " + "x".repeat(random.nextInt(3000)) + "\n";
					append(line);
					written.append(line);
				}
			}
			// a second rotation between two looks would hide the file in between
			file.poll();
		}
		assertThat(text(file)).isEqualTo(written.toString());
		assertThat(file.borders()).isSorted().doesNotHaveDuplicates();
		for (long border : file.borders())
			assertThat(written.charAt((int) border - 1)).isEqualTo('\n');
	}

	@Test
	void keepsWhatWasReadThoughTheFileIsGone() throws IOException {
		FollowedFile file = begin();
		file.poll();
		truncate();
		Files.delete(log);
		assertThat(text(file)).isEqualTo("one\n");
	}

	@Test
	void stopsWithASentenceWhenTheDiskIsFull() throws IOException {
		Path temporary = Files.createDirectory(folder.resolve("temporary"));
		followed = FollowedFile.begin(log, new SpoolFolder(temporary, new SpoolLimits(1, 1, Long.MAX_VALUE)));
		append("x".repeat(600_000));
		followed.poll();
		assertThat(followed.problem()).hasValueSatisfying(sentence -> assertThat(sentence).contains("app.log").contains("nearly full"));
		assertThat(followed.size()).isGreaterThan(100_000);
	}

	@Test
	void saysThatThereIsNoSuchFile() {
		assertThatThrownBy(() -> FollowedFile.begin(folder.resolve("gone.log"), SpoolFolder.standard())).isInstanceOf(IOException.class)
				.hasMessageContaining("There is no file");
	}

	private FollowedFile begin() throws IOException {
		FollowedFile begun = FollowedFile.begin(log,
				new SpoolFolder(Files.createDirectory(folder.resolve("temporary")), new SpoolLimits(Long.MAX_VALUE, 1000, 0)));
		followed = begun;
		return begun;
	}

	private void append(String text) throws IOException {
		Files.writeString(log, text, StandardOpenOption.CREATE, StandardOpenOption.APPEND);
	}

	private void truncate() throws IOException {
		try (FileChannel channel = FileChannel.open(log, StandardOpenOption.CREATE, StandardOpenOption.WRITE)) {
			channel.truncate(0);
		}
	}

	private static String text(FollowedFile file) throws IOException {
		byte[] bytes = new byte[2_000_000];
		return new String(bytes, 0, file.read(0, bytes, 0, bytes.length), StandardCharsets.UTF_8);
	}
}
