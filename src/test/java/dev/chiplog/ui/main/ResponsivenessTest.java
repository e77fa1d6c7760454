package dev.chiplog.ui.main;

import static org.assertj.core.api.Assertions.assertThat;

import dev.chiplog.query.Filter;
import dev.chiplog.query.Operator;
import dev.chiplog.settings.ForgetfulStore;
import dev.chiplog.settings.Preferences;
import dev.chiplog.ui.common.FxThread;
import dev.chiplog.ui.common.ScriptedPicker;
import dev.chiplog.workspace.LoadState;
import dev.chiplog.workspace.LocalWorkspace;
import java.io.IOException;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import javafx.application.Platform;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

@ExtendWith(ApplicationExtension.class)
class ResponsivenessTest {
	/// The window promises 100 ms; the bound leaves room for code that is not compiled yet and for slow machines.
	private static final long BOUND_MILLIS = Long.getLong("chiplog.probe.millis", 500);
	private static final int FEW = 2_000;
	private static final Filter WARNINGS = new Filter.Compare("level", Operator.AT_LEAST, "warning");
	private static final int EVENTS = 1_000_000;

	private final LocalWorkspace workspace = new LocalWorkspace(Preferences.DEFAULT, new ForgetfulStore(), ForgetfulStore.formats());
	private final FxThread fxThread = new FxThread();

	@Start
	void start(Stage stage) {
		stage.setScene(new MainWindow(workspace, fxThread, Locale.ENGLISH, new ScriptedPicker(null)).scene(990, 900));
		stage.show();
	}

	@Test
	void staysFreeWhileAMillionEventsLoad(@TempDir Path folder) throws Exception {
		Path few = write(folder.resolve("few.jsonl"), FEW);
		Path file = write(folder.resolve("million.jsonl"), EVENTS);
		// the first rows ever shown load classes, which is not what the probe is after
		onJavaFx(() -> workspace.open(List.of(few)));
		for (Filter filter : List.of(WARNINGS, new Filter.Everything(), WARNINGS, new Filter.Everything())) {
			settle();
			onJavaFx(() -> workspace.filter().change(filter));
		}
		settle();
		try (ThreadProbe probe = new ThreadProbe(BOUND_MILLIS)) {
			onJavaFx(() -> workspace.open(List.of(file)));
			long changes = 0;
			while (workspace.loading().get().phase() == LoadState.Phase.LOADING) {
				Filter filter = changes++ % 2 == 0 ? WARNINGS : new Filter.Everything();
				onJavaFx(() -> workspace.filter().change(filter));
				Thread.sleep(300);
			}
			settle();
			assertThat(workspace.loading().get().phase()).isEqualTo(LoadState.Phase.DONE);
			assertThat(probe.offences()).as("work on the JavaFX thread longer than " + BOUND_MILLIS + " ms").isEmpty();
		} finally {
			workspace.close();
		}
	}

	private void settle() throws InterruptedException {
		while (workspace.loading().get().phase() == LoadState.Phase.LOADING)
			Thread.sleep(20);
		for (int calm = 0; calm < 5; calm++) {
			if (!fxThread.isSettled())
				calm = 0;
			Thread.sleep(20);
		}
	}

	private static void onJavaFx(Runnable work) throws InterruptedException {
		CountDownLatch done = new CountDownLatch(1);
		Platform.runLater(() -> {
			work.run();
			done.countDown();
		});
		assertThat(done.await(60, TimeUnit.SECONDS)).isTrue();
	}

	private static Path write(Path file, int events) throws IOException {
		String[] levels = {"DEBUG", "INFO", "INFO", "INFO", "WARNING", "ERROR"};
		try (Writer out = Files.newBufferedWriter(file)) {
			for (int event = 0; event < events; event++)
				out.write("{\"ts\":" + (1_740_000_000_000L + event * 10L) + ",\"level\":\"" + levels[event % 6] + "\",\"model\":\"model-"
						+ event % 7 + "\",\"user\":\"user_" + event % 997 + "\",\"latency_ms\":" + event % 250 + ",\"message\":\"served "
						+ event + "\"}\n");
		}
		return file;
	}
}
