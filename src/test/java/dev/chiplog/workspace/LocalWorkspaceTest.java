package dev.chiplog.workspace;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.chiplog.export.ExportFormat;
import dev.chiplog.export.ExportRequest;
import dev.chiplog.query.Cancellation;
import dev.chiplog.query.Filter;
import dev.chiplog.query.Operator;
import dev.chiplog.query.PageRow;
import dev.chiplog.query.Question;
import dev.chiplog.query.RowOrder;
import dev.chiplog.record.Event;
import dev.chiplog.record.EventId;
import dev.chiplog.record.SourceSettings;
import dev.chiplog.settings.ForgetfulStore;
import dev.chiplog.settings.Preferences;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CancellationException;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LocalWorkspaceTest {
	private final ForgetfulStore store = new ForgetfulStore();
	private final LocalWorkspace workspace = new LocalWorkspace(Preferences.DEFAULT, store, ForgetfulStore.formats());
	@TempDir
	private Path folder;

	@AfterEach
	void close() {
		workspace.close();
	}

	@Test
	void answersOverWhatItOpened() throws Exception {
		open(write("a.log",
				"{\"level\":\"INFO\",\"message\":\"one\",\"model\":\"m\"}\n{\"level\":\"ERROR\",\"message\":\"two\",\"model\":\"m\"}\n"));
		assertThat(count(new Filter.Everything())).isEqualTo(2);
		assertThat(count(new Filter.Compare("level", Operator.AT_LEAST, "error"))).isEqualTo(1);
		assertThat(workspace.columns().get()).containsExactly("@time", "@level", "model", "message");
		assertThat(workspace.loading().get().phase()).isEqualTo(LoadState.Phase.DONE);
		assertThat(workspace.preferences().get().recent()).hasSize(1);
	}

	@Test
	void remembersWhatWasOpened() throws Exception {
		Path file = write("a.log", "{\"message\":\"one\"}\n");
		open(file);
		workspace.close();
		assertThat(store.saved().getLast().recent()).containsExactly(List.of(file.toAbsolutePath()));
	}

	@Test
	void saysWhatCannotBeOpened() throws Exception {
		open(folder.resolve("gone.log"));
		assertThat(workspace.loading().get().phase()).isEqualTo(LoadState.Phase.FAILED);
		assertThat(workspace.loading().get().sentence()).contains("gone.log");
	}

	@Test
	void keepsFilterAndOrderOverAReload() throws Exception {
		Path file = write("a.log", "{\"level\":\"INFO\",\"message\":\"one\"}\n");
		open(file);
		Filter filter = new Filter.Phrase("one");
		workspace.filter().change(filter);
		Files.writeString(file, "{\"level\":\"INFO\",\"message\":\"one\"}\n".repeat(3));
		CountDownLatch over = over();
		workspace.reload();
		assertThat(over.await(30, TimeUnit.SECONDS)).isTrue();
		assertThat(workspace.filter().current().get()).isEqualTo(filter);
		assertThat(count(filter)).isEqualTo(3);
	}

	@Test
	void readsFilesOfThatNameAsTheUserWantsFromThenOn() throws Exception {
		String line = "2025-03-01 12:00:00,123 INFO serving: started\n";
		Path file = write("a.log", line);
		open(file);
		CountDownLatch over = over();
		SourceSettings seoul = new SourceSettings(Optional.empty(), Optional.of(ZoneId.of("Asia/Seoul")), Optional.empty(),
				Optional.empty());
		workspace.changeSourceSettings(file, seoul);
		assertThat(over.await(30, TimeUnit.SECONDS)).isTrue();
		assertThat(workspace.sources()).extracting(OpenSource::settings).containsExactly(seoul);
		assertThat(from()).isEqualTo(Instant.parse("2025-03-01T03:00:00.123Z"));
		Path namesake = Files.createDirectory(folder.resolve("elsewhere")).resolve("a.log");
		open(Files.writeString(namesake, line));
		assertThat(from()).isEqualTo(Instant.parse("2025-03-01T03:00:00.123Z"));
		workspace.close();
		assertThat(store.saved().getLast().sources()).containsOnly(Map.entry("a.log", seoul));
	}

	@Test
	void keepsBookmarksOverAReloadAndForgetsThemAtANewOpening() throws Exception {
		open(write("a.log", "{\"message\":\"one\"}\n"));
		EventId first = new EventId(0, 0);
		workspace.bookmarks().set(Bookmarks.NONE.toggle(first));
		CountDownLatch over = over();
		workspace.reload();
		assertThat(over.await(30, TimeUnit.SECONDS)).isTrue();
		assertThat(workspace.bookmarks().get().contains(first)).isTrue();
		open(write("b.log", "{\"message\":\"two\"}\n"));
		assertThat(workspace.bookmarks().get()).isEqualTo(Bookmarks.NONE);
	}

	@Test
	void opensAfreshWithoutTheOldFilter() throws Exception {
		open(write("a.log", "{\"message\":\"one\"}\n"));
		workspace.filter().change(new Filter.Phrase("one"));
		open(write("b.log", "{\"message\":\"two\"}\n"));
		assertThat(workspace.filter().current().get()).isEqualTo(new Filter.Everything());
		assertThat(count(new Filter.Phrase("two"))).isEqualTo(1);
	}

	@Test
	void withdrawsAQuestion() throws Exception {
		open(write("a.log", "{\"message\":\"one\"}\n"));
		Cancellation withdrawn = new Cancellation();
		withdrawn.cancel();
		assertThatThrownBy(() -> workspace.ask(new Question.Fields(), withdrawn).join())
				.hasRootCauseInstanceOf(CancellationException.class);
	}

	@Test
	void answersAtOnceWhatNeedsNoCounting() throws Exception {
		open(write("a.log", "{\"message\":\"one\"}\n{\"message\":\"two\"}\n"));
		CompletableFuture<?> held = new CompletableFuture<>();
		for (int i = 0; i < 2 * Runtime.getRuntime().availableProcessors(); i++)
			workspace.export(new ExportRequest(ExportFormat.JSON_LINES, new Filter.Everything(), List.of(), RowOrder.TIME, List.of(),
					ZoneOffset.UTC, true, folder.resolve("held-" + i)), _ -> held.join(), new Cancellation());
		Question<List<PageRow>> first = new Question.FirstRows(new Filter.Phrase("two"), RowOrder.TIME, 1, 10, List.of());
		PageRow row = workspace.ask(first, new Cancellation()).get(30, TimeUnit.SECONDS).getFirst();
		Question<Optional<Event>> one = new Question.One(row.id());
		assertThat(workspace.ask(one, new Cancellation()).get(30, TimeUnit.SECONDS).orElseThrow().raw()).contains("two");
		held.complete(null);
	}

	@Test
	void failsWithOneSentence() throws Exception {
		open(write("a.log", "{\"message\":\"one\"}\n"));
		assertThatThrownBy(() -> workspace.ask(new Question.Facet(new Filter.Everything(), "modle", "", 5), new Cancellation()).join())
				.cause().isInstanceOf(WorkspaceException.class).hasMessageContaining("modle");
	}

	@Test
	void undoesAndRedoesFilterChanges() {
		Filter one = new Filter.Phrase("one");
		workspace.filter().change(one);
		workspace.filter().undo();
		assertThat(workspace.filter().current().get()).isEqualTo(new Filter.Everything());
		workspace.filter().redo();
		assertThat(workspace.filter().current().get()).isEqualTo(one);
		workspace.filter().undo();
		workspace.filter().undo();
		assertThat(workspace.filter().current().get()).isEqualTo(new Filter.Everything());
	}

	private void open(Path path) throws InterruptedException {
		CountDownLatch over = over();
		workspace.open(List.of(path));
		assertThat(over.await(30, TimeUnit.SECONDS)).isTrue();
	}

	/// Released when the next load is over and told.
	private CountDownLatch over() {
		CountDownLatch over = new CountDownLatch(1);
		workspace.loading().watch(state -> {
			if (state.phase() != LoadState.Phase.LOADING)
				over.countDown();
		});
		return over;
	}

	private long count(Filter filter) {
		return workspace.ask(new Question.Count(filter), new Cancellation()).join();
	}

	private Instant from() {
		long nanos = workspace.ask(new Question.Overview(), new Cancellation()).join().from().orElseThrow();
		return Instant.ofEpochSecond(0, nanos);
	}

	private Path write(String name, String text) throws IOException {
		return Files.writeString(folder.resolve(name), text);
	}
}
