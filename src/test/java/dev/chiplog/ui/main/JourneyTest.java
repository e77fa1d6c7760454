package dev.chiplog.ui.main;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.chiplog.ui.common.Calm;
import dev.chiplog.query.Cancellation;
import dev.chiplog.query.Filter;
import dev.chiplog.query.FilterEdit;
import dev.chiplog.query.Question;
import dev.chiplog.record.Event;
import dev.chiplog.record.Level;
import dev.chiplog.settings.ForgetfulStore;
import dev.chiplog.settings.Preferences;
import dev.chiplog.settings.Theme;
import dev.chiplog.ui.common.FxThread;
import dev.chiplog.ui.common.ScriptedPicker;
import dev.chiplog.workspace.LocalWorkspace;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.control.Labeled;
import javafx.scene.control.TableRow;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

/// What a user does in the whole window with the bundled sample, from opening it to the file that comes out.
@ExtendWith(ApplicationExtension.class)
class JourneyTest {
	private static final Path SAMPLE = Path.of("resources/dev/chiplog/sample");

	@TempDir
	private static Path folder;

	private final Path target = folder.resolve("found.jsonl");
	private final FxThread fxThread = new FxThread();
	private final LocalWorkspace workspace = new LocalWorkspace(Preferences.DEFAULT.withZone("UTC"), new ForgetfulStore(),
			ForgetfulStore.formats());

	@Start
	void start(Stage stage) {
		stage.setScene(new MainWindow(workspace, fxThread, Locale.ENGLISH, new ScriptedPicker(target)).scene(990, 950));
		stage.show();
		workspace.open(List.of(SAMPLE));
	}

	@AfterEach
	void close() throws Exception {
		settle();
		workspace.close();
	}

	@Test
	void followsTheIncidentByLevelModelAndUserAndExportsIt(FxRobot robot) throws Exception {
		settle();
		robot.clickOn("#facet-box-level-ERROR");
		settle();
		robot.clickOn("#facet-value-model-llama-3-8b");
		settle();
		robot.clickOn("#facet-value-user-user_117");
		settle();
		assertThat(robot.lookup("#query-field").queryAs(TextField.class).getText())
				.isEqualTo("level=ERROR and model=llama-3-8b and user=user_117");
		List<JsonNode> expected = errorsOfTheIncident();
		await(robot, expected.size() + " of ");
		pickRow(robot);
		await(robot, "CUDA out of memory");
		await(robot, "Traceback (most recent call last)");
		robot.push(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.E);
		settle();
		robot.clickOn("JSON lines, types and nesting kept").clickOn("All fields");
		robot.interact(() -> ((javafx.scene.control.Button) robot.lookup(".export .accent").query()).fire());
		settle();
		assertThat(jsonLines(target)).containsExactlyInAnyOrderElementsOf(expected);
	}

	@Test
	void takesBackWhatWasTyped(FxRobot robot) throws Exception {
		settle();
		robot.clickOn("#query-field").write("level>=error and \"out of memory\"").type(KeyCode.ENTER);
		settle();
		assertThat(workspace.filter().current().get()).isInstanceOf(Filter.And.class);
		assertThat(robot.lookup("#chips .chip").queryAll()).hasSize(2);
		robot.clickOn("#query-field").push(KeyCode.CONTROL, KeyCode.A).write("level>=").type(KeyCode.ESCAPE).type(KeyCode.ENTER);
		settle();
		assertThat(robot.lookup("#query-error").queryAs(Labeled.class).getText()).contains("missing value").contains("8");
		pickRow(robot);
		robot.push(KeyCode.CONTROL, KeyCode.Z);
		settle();
		assertThat(workspace.filter().current().get()).isEqualTo(new Filter.Everything());
	}

	@Test
	void goesFromErrorToErrorByKey(FxRobot robot) throws Exception {
		settle();
		pickRow(robot);
		settle();
		robot.type(KeyCode.E);
		settle();
		Question<Optional<Event>> focused = new Question.One(workspace.selection().get().focus().orElseThrow());
		assertThat(workspace.ask(focused, new Cancellation()).join().orElseThrow().level()).isEqualTo(Level.ERROR);
	}

	@Test
	void goesToTheIncidentAsTheNextAnomalyByKey(FxRobot robot) throws Exception {
		settle();
		robot.push(KeyCode.CONTROL, KeyCode.PERIOD);
		settle();
		assertThat(FilterEdit.timeRange(workspace.filter().current().get()).from()).startsWith("2026-03-14T14:0");
	}

	@Test
	void showsItsKeysAndWearsBothThemes(FxRobot robot) throws Exception {
		settle();
		robot.push(KeyCode.F1);
		await(robot, "Next error");
		robot.push(KeyCode.ESCAPE);
		settle();
		robot.clickOn("#theme");
		settle();
		assertThat(workspace.preferences().get().theme()).isEqualTo(Theme.DARK);
	}

	private void settle() throws Exception {
		Calm.await(workspace, fxThread);
	}

	/// Waits until a text in the window contains the words; what the user sees last is what counts.
	private void await(FxRobot robot, String words) throws Exception {
		for (int look = 0; look < 200 && texts(robot).stream().noneMatch(text -> text.contains(words)); look++)
			Thread.sleep(50);
		settle();
		assertThat(texts(robot)).anyMatch(text -> text.contains(words));
	}

	/// Clicks on a row that shows an event; rows that only fill the table, or that scroll away under the mouse, show none.
	private void pickRow(FxRobot robot) throws Exception {
		for (int attempt = 0; attempt < 10 && workspace.selection().get().focus().isEmpty(); attempt++) {
			robot.clickOn(robot.lookup((Node node) -> node instanceof TableRow<?> row && !row.isEmpty() && row.isVisible()).<Node>query());
			settle();
		}
		assertThat(workspace.selection().get().focus()).isPresent();
	}

	/// The same question answered without Chiplog.
	private static List<JsonNode> errorsOfTheIncident() throws IOException {
		List<JsonNode> errors = jsonLines(SAMPLE.resolve("serving.jsonl"));
		errors.removeIf(event -> !event.path("level").asText().equals("ERROR") || !event.path("model_name").asText().equals("llama-3-8b")
				|| !event.path("user_id").asText().equals("user_117"));
		assertThat(errors).hasSizeGreaterThan(50);
		return errors;
	}

	private static List<JsonNode> jsonLines(Path file) throws IOException {
		ObjectMapper json = new ObjectMapper();
		List<JsonNode> events = new ArrayList<>();
		for (String line : Files.readAllLines(file))
			events.add(json.readTree(line));
		return events;
	}

	private static List<String> texts(FxRobot robot) {
		List<String> texts = new ArrayList<>();
		for (Node node : robot.lookup((Node any) -> any.isVisible()).<Node>queryAll()) {
			if (node instanceof Labeled labeled && labeled.getText() != null)
				texts.add(labeled.getText());
			else if (node instanceof javafx.scene.text.Text text)
				texts.add(text.getText());
			else if (node instanceof javafx.scene.control.TextInputControl input)
				texts.add(input.getText());
		}
		return texts;
	}
}
