package dev.chiplog.workspace;

import static org.assertj.core.api.Assertions.assertThat;

import dev.chiplog.query.Cancellation;
import dev.chiplog.query.Filter;
import dev.chiplog.query.Question;
import dev.chiplog.record.SourceSettings;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.ZoneOffset;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class BaselineShelfTest {
	@TempDir
	private Path folder;
	private final BaselineShelf shelf = new BaselineShelf();

	@AfterEach
	void close() {
		shelf.close();
	}

	@Test
	void answersAboutTheFileThatWasOpenedLast() throws Exception {
		open(write("one.csv", 3));
		open(write("two.csv", 5));
		assertThat(shelf.baseline().get().paths()).containsExactly(folder.resolve("two.csv"));
		assertThat(shelf.baseline().get().isLoaded()).isTrue();
		assertThat(shelf.engine().orElseThrow().answer(new Question.Count(new Filter.Everything()), new Cancellation())).isEqualTo(5);
	}

	@Test
	void saysWhatIsWrongWithTheFile() throws Exception {
		open(folder.resolve("missing.csv"));
		assertThat(shelf.baseline().get().isLoaded()).isFalse();
		assertThat(shelf.baseline().get().loading().phase()).isEqualTo(LoadState.Phase.FAILED);
		assertThat(shelf.baseline().get().loading().sentence()).contains("missing.csv").endsWith(".");
	}

	@Test
	void keepsNoneOnceItIsDropped() throws Exception {
		open(write("one.csv", 3));
		shelf.drop();
		assertThat(shelf.baseline().get()).isEqualTo(Baseline.NONE);
		assertThat(shelf.engine()).isEmpty();
	}

	private void open(Path path) throws InterruptedException {
		shelf.open(List.of(path), ZoneOffset.UTC, List.of(), _ -> SourceSettings.NONE);
		while (shelf.baseline().get().loading().phase() == LoadState.Phase.LOADING)
			Thread.sleep(5);
	}

	private Path write(String name, int rows) throws IOException {
		return Files.writeString(folder.resolve(name), "time,model\n" + "2025-03-01T12:00:00Z,bert\n".repeat(rows));
	}
}
