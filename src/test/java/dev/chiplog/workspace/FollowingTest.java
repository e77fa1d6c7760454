package dev.chiplog.workspace;

import static org.assertj.core.api.Assertions.assertThat;

import dev.chiplog.query.Cancellation;
import dev.chiplog.query.Filter;
import dev.chiplog.query.PageRow;
import dev.chiplog.query.Question;
import dev.chiplog.query.RowOrder;
import dev.chiplog.settings.ForgetfulStore;
import dev.chiplog.settings.Preferences;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Files that are written to while they are open.
class FollowingTest {
	private static final Duration PATIENCE = Duration.ofSeconds(60);

	@TempDir
	private Path folder;
	private Path file;
	private LocalWorkspace workspace;
	private int written;

	@BeforeEach
	void open() throws Exception {
		file = folder.resolve("train.log");
		append(5);
		workspace = new LocalWorkspace(Preferences.DEFAULT, new ForgetfulStore(), ForgetfulStore.formats());
		workspace.open(List.of(file));
		awaitMessages();
		workspace.follow(true);
	}

	@AfterEach
	void close() {
		workspace.close();
	}

	@Test
	void losesAndDoublesNothingThroughAppendingRotationAndTruncation() throws Exception {
		append(7);
		awaitMessages();
		Files.move(file, folder.resolve("train.log.1"));
		append(3);
		awaitMessages();
		append(4);
		awaitMessages();
		Files.newByteChannel(file, StandardOpenOption.WRITE, StandardOpenOption.TRUNCATE_EXISTING).close();
		awaitMessages();
		append(2);
		awaitMessages();
		Files.delete(file);
		append(6);
		awaitMessages();
		assertThat(messages()).isEqualTo(IntStream.range(0, written).mapToObj(i -> "step " + i + " done").toList());
	}

	@Test
	void joinsAStackTraceThatComesLater() throws Exception {
		write("2025-03-01 12:01:00,000 - train - ERROR - failed\n");
		awaitCount(6);
		write("Traceback (most recent call last):\n  File \"a.py\", line 1, in <module>\n");
		write("ValueError: no model\n");
		Instant end = Instant.now().plus(PATIENCE);
		while (!cells("@raw").getLast().contains("ValueError: no model") && Instant.now().isBefore(end))
			Thread.sleep(20);
		assertThat(cells("exception").getLast()).isEqualTo("ValueError");
		assertThat(count()).isEqualTo(6);
	}

	@Test
	void showsAHalfWrittenLineAndThenTheWholeOne() throws Exception {
		write("2025-03-01 12:01:00,000 - train - INFO - half");
		awaitCells("message", "half");
		write(" and whole\n");
		awaitCells("message", "half and whole");
		assertThat(count()).isEqualTo(6);
	}

	@Test
	void findsOutAFormatThatAnEmptyFileDidNotShow() throws Exception {
		Path empty = Files.createFile(folder.resolve("empty.log"));
		workspace.open(List.of(empty));
		awaitCount(0);
		workspace.follow(true);
		file = empty;
		written = 0;
		append(3);
		awaitMessages();
		assertThat(workspace.sources().getFirst().format()).isEqualTo("Python logging");
	}

	@Test
	void catchesUpWhenItFollowsAgain() throws Exception {
		append(1);
		awaitMessages();
		workspace.follow(false);
		assertThat(workspace.following().get()).isFalse();
		append(2);
		workspace.follow(true);
		awaitMessages();
		assertThat(messages()).hasSize(8).doesNotHaveDuplicates();
	}

	@Test
	void saysThatAFileIsAnotherOneByNow() throws Exception {
		workspace.follow(false);
		Path other = folder.resolve("other.log");
		Files.writeString(other, "2025-03-01 12:00:00,000 - a - INFO - one\n");
		workspace.open(List.of(other));
		awaitCount(1);
		Files.writeString(other, "2025-03-01 13:00:00,000 - b - INFO - two\n");
		workspace.follow(true);
		Instant end = Instant.now().plus(PATIENCE);
		while (workspace.loading().get().sentence().isEmpty() && Instant.now().isBefore(end))
			Thread.sleep(20);
		assertThat(workspace.loading().get().sentence()).contains("other.log", "reload");
	}

	private void append(int events) throws IOException {
		StringBuilder lines = new StringBuilder();
		for (int i = 0; i < events; i++, written++)
			lines.append("2025-03-01 12:00:").append(String.format("%02d", written)).append(",000 - train - INFO - step ").append(written)
					.append(" done\n");
		write(lines.toString());
	}

	private void write(String text) throws IOException {
		Files.writeString(file, text, StandardOpenOption.CREATE, StandardOpenOption.APPEND);
	}

	private void awaitMessages() throws Exception {
		awaitCount(written);
	}

	private void awaitCount(int wanted) throws Exception {
		Instant end = Instant.now().plus(PATIENCE);
		while ((workspace.loading().get().phase() != LoadState.Phase.DONE || count() != wanted) && Instant.now().isBefore(end))
			Thread.sleep(20);
		assertThat(count()).isEqualTo(wanted);
	}

	private void awaitCells(String field, String wanted) throws Exception {
		Instant end = Instant.now().plus(PATIENCE);
		while (!cells(field).contains(wanted) && Instant.now().isBefore(end))
			Thread.sleep(20);
		assertThat(cells(field)).contains(wanted);
	}

	private long count() throws Exception {
		return workspace.ask(new Question.Count(new Filter.Everything()), new Cancellation()).get();
	}

	private List<String> messages() throws Exception {
		return cells("message");
	}

	private List<String> cells(String field) throws Exception {
		List<String> cells = new ArrayList<>();
		for (PageRow row : workspace
				.ask(new Question.Rows(new Filter.Everything(), RowOrder.TIME, 0, 1000, List.of(field)), new Cancellation()).get().rows())
			cells.add(row.cells().getFirst() == null ? "" : row.cells().getFirst().asText());
		return cells;
	}
}
