package dev.chiplog.ui.formats;

import static org.assertj.core.api.Assertions.assertThat;

import dev.chiplog.ui.common.Calm;
import dev.chiplog.settings.ForgetfulStore;
import dev.chiplog.settings.FormatFolder;
import dev.chiplog.settings.Preferences;
import dev.chiplog.ui.common.FxThread;
import dev.chiplog.ui.common.PanelLoader;
import dev.chiplog.workspace.LocalWorkspace;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Labeled;
import javafx.scene.control.TextField;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import javafx.scene.text.Text;
import javafx.stage.Stage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

/// What a user does with the format inspector, on real files: a container's log of two loggers, and JSON lines of which some are broken.
@ExtendWith(ApplicationExtension.class)
class FormatsPanelTest {
	private static final String BROKEN = "{\"time\":\"2025-03-01T06:00:";

	@TempDir
	private static Path folder;

	private final FxThread fxThread = new FxThread();
	private final LocalWorkspace workspace = new LocalWorkspace(Preferences.DEFAULT.withZone("UTC"), new ForgetfulStore(),
			new FormatFolder(folder.resolve(UUID.randomUUID().toString())));

	@Start
	void show(Stage stage) throws IOException {
		FormatsController controller = new FormatsController(workspace, fxThread, Locale.ENGLISH, new SimpleBooleanProperty(true));
		Parent panel = new PanelLoader(Locale.ENGLISH, Map.of(FormatsController.class, () -> controller)).load(FormatsController.class);
		Scene scene = new Scene(panel, 990, 900);
		scene.getStylesheets().setAll("/dev/chiplog/theme/light.css", "/dev/chiplog/theme/base.css");
		stage.setScene(scene);
		stage.show();
		workspace.open(List.of(write("pod.log", pod()), write("requests.jsonl", requests())));
	}

	@AfterEach
	void close() {
		workspace.close();
	}

	@Test
	void listsWhatEachSourceHolds(FxRobot robot) throws Exception {
		settle();
		assertThat(texts(robot, ".source-tree .name")).containsExactly("pod.log", "CRI › Python logging", "CRI › uvicorn/gunicorn",
				"requests.jsonl", "JSON lines", "unparsed");
		assertThat(texts(robot, ".source-tree .amount")).contains("30", "10", "18", "2");
		assertThat(texts(robot, ".source-tree .share")).containsExactly("100%", "75%", "25%", "90%", "90%", "10%");
	}

	@Test
	void tellsWhyABrokenLineWasNotUnderstood(FxRobot robot) throws Exception {
		settle();
		pick(robot, "unparsed");
		assertThat(robot.lookup("#line-text").<Text>query().getText()).isEqualTo(BROKEN);
		int json = titles(robot).indexOf("JSON lines");
		assertThat(texts(robot, ".step-detail").get(json)).isEqualTo("no '}' at column " + (BROKEN.length() + 1));
		assertThat(robot.lookup(".step-list .outcome-matched").tryQuery()).isEmpty();
	}

	@Test
	void tellsTheLayersTheFormatAndTheValuesOfALine(FxRobot robot) throws Exception {
		settle();
		pick(robot, "CRI › Python logging");
		assertThat(titles(robot)).startsWith("layer: CRI").contains("Python logging").endsWith("values in the message");
		assertThat(texts(robot, ".step-detail")).last().isEqualTo("step=10, loss=0.5");
		assertThat(texts(robot, ".field-table .field-name")).contains("@time", "@level", "logger", "loss", "stream");
		assertThat(robot.lookup(".tinted .part-wrapping").queryAll()).isNotEmpty();
	}

	@Test
	void goesFromLineToLine(FxRobot robot) throws Exception {
		settle();
		pick(robot, "JSON lines");
		assertThat(line(robot)).isEqualTo("1");
		robot.interact(() -> robot.lookup("#next-line").<Button>query().fire());
		settle();
		assertThat(line(robot)).isEqualTo("2");
		robot.doubleClickOn("#line-number").write("20").type(KeyCode.ENTER);
		settle();
		assertThat(line(robot)).isEqualTo("20");
		assertThat(robot.lookup("#next-line").<Button>query().isDisabled()).isTrue();
		assertThat(workspace.selection().get().focus()).isPresent();
	}

	@Test
	void readsASourceInTheFormatThatTheUserForces(FxRobot robot) throws Exception {
		settle();
		pick(robot, "JSON lines");
		robot.clickOn("#setting-format").write("log4j").type(KeyCode.ENTER);
		settle();
		String forced = workspace.sources().getLast().settings().format().orElseThrow();
		assertThat(robot.lookup("#setting-format").<Labeled>query().getText()).isEqualTo(forced);
		assertThat(workspace.sources().getLast().format()).isEqualTo(forced);
		robot.interact(() -> robot.lookup("#reset").<Hyperlink>query().fire());
		settle();
		assertThat(robot.lookup("#setting-format").<Labeled>query().getText()).isEqualTo("automatic: JSON lines");
	}

	@Test
	void takesTheLevelFromTheFieldThatTheUserNames(FxRobot robot) throws Exception {
		settle();
		pick(robot, "JSON lines");
		assertThat(texts(robot, ".field-table .field-name")).doesNotContain("@level");
		robot.clickOn("#setting-level").write("grade").type(KeyCode.ENTER);
		settle();
		assertThat(texts(robot, ".field-table .field-name")).contains("@level");
		assertThat(workspace.preferences().get().sourceSettings(Path.of("requests.jsonl")).levelField()).contains("grade");
	}

	@Test
	void readsASourceInTheEncodingThatTheUserForces(FxRobot robot) throws Exception {
		settle();
		pick(robot, "JSON lines");
		robot.clickOn("#setting-encoding").write("utf-16le").type(KeyCode.ENTER);
		settle();
		assertThat(workspace.sources().getLast().encoding()).isEqualTo(StandardCharsets.UTF_16LE);
		assertThat(texts(robot, ".source-tree .name")).doesNotContain("JSON lines");
	}

	@Test
	void describesAFormatFromALineAndSavesIt(FxRobot robot) throws Exception {
		settle();
		pick(robot, "unparsed");
		robot.interact(() -> robot.lookup("#save-format").<Button>query().fire());
		settle();
		assertThat(texts(robot, ".sample-detail")).as("tried before it has a name").hasSize(1);
		robot.clickOn("#format-name").write("half a request");
		robot.interact(() -> robot.lookup("#format-pattern").<TextInputControl>query().setText("^.(?P<x>"));
		settle();
		assertThat(robot.lookup("#format-problem").<Labeled>query().getText()).isNotBlank();
		assertThat(robot.lookup("#format-save").<Button>query().isDisabled()).isTrue();
		robot.interact(() -> robot.lookup("#format-pattern").<TextInputControl>query().setText("^\\{\"time\":\"(?P<message>[\\d:T-]*)$"));
		settle();
		assertThat(texts(robot, ".sample-detail")).containsExactly("message=2025-03-01T06:00:");
		robot.interact(() -> robot.lookup("#format-save").<Button>query().fire());
		settle();
		assertThat(texts(robot, ".source-tree .name")).contains("half a request").doesNotContain("unparsed");
		assertThat(workspace.formatNames()).contains("half a request");
	}

	private static String pod() {
		StringBuilder text = new StringBuilder();
		for (int second = 10; second < 50; second++) {
			String said = second % 4 == 0
					? "INFO:     10.0.0.7:4183" + second % 10 + " - \"POST /v1/completions HTTP/1.1\" 200 OK"
					: "2025-03-01 05:00:" + second + ",412 - train - INFO - step " + second + " loss=0.5";
			text.append("2025-03-01T05:00:").append(second).append(".412345678Z stdout F ").append(said).append('\n');
		}
		return text.toString();
	}

	private static String requests() {
		StringBuilder text = new StringBuilder();
		for (int line = 1; line <= 20; line++)
			text.append(
					line % 9 == 0 ? BROKEN : "{\"time\":\"2025-03-01T06:00:" + (10 + line) + "Z\",\"grade\":\"error\",\"text\":\"done\"}")
					.append('\n');
		return text.toString();
	}

	private static Path write(String name, String text) throws IOException {
		return Files.writeString(folder.resolve(name), text);
	}

	private void pick(FxRobot robot, String entry) throws Exception {
		robot.clickOn(robot.lookup(
				(Node node) -> node instanceof Labeled label && label.getStyleClass().contains("name") && label.getText().equals(entry))
				.<Node>query());
		settle();
	}

	private static String line(FxRobot robot) {
		return robot.lookup("#line-number").<TextField>query().getText();
	}

	private static List<String> titles(FxRobot robot) {
		return texts(robot, ".step-title");
	}

	/// From the top down: the cells of a tree stand in the scene in the order in which they were last used.
	private static List<String> texts(FxRobot robot, String selector) {
		return robot.lookup(selector).<Labeled>queryAll().stream()
				.sorted(Comparator.comparingDouble(label -> label.localToScene(label.getLayoutBounds()).getMinY())).map(Labeled::getText)
				.toList();
	}

	private void settle() throws Exception {
		Calm.await(workspace, fxThread);
	}
}
