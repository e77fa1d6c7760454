package dev.chiplog.ui.main;

import static org.assertj.core.api.Assertions.assertThat;

import dev.chiplog.query.Cancellation;
import dev.chiplog.query.Filter;
import dev.chiplog.query.PageRow;
import dev.chiplog.query.Question;
import dev.chiplog.query.RowOrder;
import dev.chiplog.settings.ForgetfulStore;
import dev.chiplog.settings.Preferences;
import dev.chiplog.ui.common.FxThread;
import dev.chiplog.ui.common.ScriptedPicker;
import dev.chiplog.workspace.LoadState;
import dev.chiplog.workspace.LocalWorkspace;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import java.util.stream.IntStream;
import javafx.scene.Node;
import javafx.scene.control.Labeled;
import javafx.scene.control.ToggleButton;
import javafx.scene.text.Text;
import javafx.stage.Stage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;

/// A file that is written to, rotated and truncated while the window shows it.
@ExtendWith(ApplicationExtension.class)
class FollowedWindowTest {
	private static final Duration PATIENCE = Duration.ofSeconds(60);

	@TempDir
	private static Path folder;

	private final Path file = folder.resolve("train.log");
	private final LocalWorkspace workspace = new LocalWorkspace(Preferences.DEFAULT.withZone("UTC"), new ForgetfulStore(),
			ForgetfulStore.formats());
	private int written;

	@Start
	void start(Stage stage) throws IOException {
		append(3);
		stage.setScene(new MainWindow(workspace, new FxThread(), Locale.ENGLISH, new ScriptedPicker(file)).scene(990, 950));
		stage.show();
		workspace.open(List.of(file));
	}

	@AfterEach
	void close() {
		workspace.close();
	}

	@Test
	void showsEveryEventOnceAndStaysAtTheLast(FxRobot robot) throws Exception {
		await(() -> workspace.loading().get().phase() == LoadState.Phase.DONE);
		robot.clickOn("#follow");
		await(() -> robot.lookup("#follow").queryAs(ToggleButton.class).isSelected());
		append(80);
		await(this::isAllThere);
		Files.move(file, folder.resolve("train.log.1"));
		append(5);
		await(this::isAllThere);
		Files.newByteChannel(file, StandardOpenOption.WRITE, StandardOpenOption.TRUNCATE_EXISTING).close();
		Thread.sleep(500);
		append(4);
		await(this::isAllThere);
		await(() -> shows(robot, "step " + (written - 1) + " done"));
		robot.write("F");
		await(() -> !workspace.following().get());
		assertThat(robot.lookup("#follow").queryAs(ToggleButton.class).isSelected()).isFalse();
	}

	private static boolean shows(FxRobot robot, String text) {
		return robot.lookup((Node node) -> node instanceof Labeled label && text.equals(label.getText())
				|| node instanceof Text part && text.equals(part.getText())).tryQuery().isPresent();
	}

	private boolean isAllThere() throws Exception {
		return messages().equals(IntStream.range(0, written).mapToObj(step -> "step " + step + " done").toList());
	}

	private List<String> messages() throws Exception {
		return workspace.ask(new Question.Rows(new Filter.Everything(), RowOrder.TIME, 0, 1000, List.of("message")), new Cancellation())
				.get().rows().stream().map(FollowedWindowTest::text).toList();
	}

	private static String text(PageRow row) {
		return row.cells().getFirst() == null ? "" : row.cells().getFirst().asText();
	}

	private void append(int events) throws IOException {
		StringBuilder lines = new StringBuilder();
		for (int i = 0; i < events; i++, written++)
			lines.append(String.format(Locale.ROOT, "2025-03-01 12:%02d:%02d,000 - train - INFO - step %d done%n", written / 60,
					written % 60, written));
		Files.writeString(file, lines.toString(), StandardOpenOption.CREATE, StandardOpenOption.APPEND);
	}

	private static void await(Callable<Boolean> wanted) throws Exception {
		Instant end = Instant.now().plus(PATIENCE);
		while (!wanted.call() && Instant.now().isBefore(end)) {
			WaitForAsyncUtils.waitForFxEvents();
			Thread.sleep(20);
		}
		assertThat(wanted.call()).isTrue();
	}
}
