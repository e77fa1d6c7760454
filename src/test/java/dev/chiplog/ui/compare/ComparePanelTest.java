package dev.chiplog.ui.compare;

import static org.assertj.core.api.Assertions.assertThat;

import dev.chiplog.ui.common.Calm;
import dev.chiplog.insight.comparison.FieldChange;
import dev.chiplog.insight.comparison.PatternChange;
import dev.chiplog.query.FilterParser;
import dev.chiplog.query.FilterPrinter;
import dev.chiplog.query.Filter;
import dev.chiplog.query.Question;
import dev.chiplog.query.RowOrder;
import dev.chiplog.query.Cancellation;
import dev.chiplog.settings.ForgetfulStore;
import dev.chiplog.settings.FormatFolder;
import dev.chiplog.settings.Preferences;
import dev.chiplog.ui.common.FilePicker;
import dev.chiplog.ui.common.FxThread;
import dev.chiplog.ui.common.PanelLoader;
import dev.chiplog.workspace.LocalWorkspace;
import dev.chiplog.workspace.Selection;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.MenuButton;
import javafx.scene.control.TableView;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

/// What a user does with the compare view, on a real file: two minutes, a new version in the second.
@ExtendWith(ApplicationExtension.class)
class ComparePanelTest {
	@TempDir
	private static Path folder;

	private final FxThread fxThread = new FxThread();
	private final LocalWorkspace workspace = new LocalWorkspace(Preferences.DEFAULT.withZone("UTC"), new ForgetfulStore(),
			new FormatFolder(folder.resolve(UUID.randomUUID().toString())));
	private final List<Path> picked = new ArrayList<>();
	private int shownEvents;

	@Start
	void show(Stage stage) throws IOException {
		CompareController controller = new CompareController(workspace, fxThread, Locale.ENGLISH, new Picker(),
				new SimpleBooleanProperty(true), () -> shownEvents++);
		Parent panel = new PanelLoader(Locale.ENGLISH, Map.of(CompareController.class, () -> controller)).load(CompareController.class);
		Scene scene = new Scene(panel, 990, 900);
		scene.getStylesheets().setAll("/dev/chiplog/theme/light.css", "/dev/chiplog/theme/base.css");
		stage.setScene(scene);
		stage.show();
		workspace.open(List.of(write("serving.jsonl", minute(0, "v41") + minute(1, "v42"))));
	}

	@AfterEach
	void close() {
		workspace.close();
	}

	@Test
	void holdsTheSecondHalfAgainstTheFirst(FxRobot robot) throws Exception {
		settle();
		assertThat(text(robot, "#compare-events-a")).isEqualTo("60 events");
		assertThat(side(robot, "a")).isEqualTo("A 12:00:00 – 12:01:00");
		assertThat(side(robot, "b")).isEqualTo("B 12:01:00 – 12:01:59");
		assertThat(fields(robot)).containsExactly("version", "latency_ms", "host");
		assertThat(patterns(robot, "b")).containsExactly("reloaded weights of <*>");
		assertThat(patterns(robot, "a")).containsExactly("served <*> in <*> ms");
	}

	@Test
	void holdsTheFiltersTimeAgainstTheSameTimeBefore(FxRobot robot) throws Exception {
		settle();
		filter(robot, "@time>=2025-03-01T12:00:40 and @time<2025-03-01T12:01:00");
		assertThat(side(robot, "a")).isEqualTo("A 12:00:20 – 12:00:40");
		assertThat(text(robot, "#compare-events-b")).isEqualTo("20 events");
		assertThat(patterns(robot, "b")).isEmpty();
	}

	@Test
	void comparesTheSidesThatTheUserPicks(FxRobot robot) throws Exception {
		settle();
		filter(robot, "host=gpu-0");
		choose(robot, "#compare-side-a", "#compare-a-filter");
		filter(robot, "host=gpu-1");
		choose(robot, "#compare-side-b", "#compare-b-filter");
		assertThat(side(robot, "a")).endsWith("host=gpu-0");
		assertThat(side(robot, "b")).endsWith("host=gpu-1");
		assertThat(fields(robot)).as("what defines the sides is no change").doesNotContain("host");
		robot.interact(() -> robot.lookup("#compare-swap").<Button>query().fire());
		settle();
		assertThat(side(robot, "a")).endsWith("host=gpu-1");
		robot.interact(() -> robot.lookup("#compare-follow").<Hyperlink>query().fire());
		settle();
		assertThat(side(robot, "b")).as("the halves of what the filter selects").startsWith("B 12:01:00").endsWith("host=gpu-1");
	}

	@Test
	void comparesWhatWasBeforeAnEventWithWhatCameBehindIt(FxRobot robot) throws Exception {
		settle();
		var row = workspace.ask(new Question.Rows(new Filter.Everything(), RowOrder.TIME, 30, 1, List.of()), new Cancellation()).get()
				.rows().getFirst();
		robot.interact(() -> workspace.selection().set(Selection.of(row.id())));
		choose(robot, "#compare-moment", "#compare-moment-event");
		assertThat(text(robot, "#compare-events-a")).isEqualTo("30 events");
		assertThat(text(robot, "#compare-events-b")).isEqualTo("90 events");
	}

	@Test
	void goesToTheEventsOfWhatGrew(FxRobot robot) throws Exception {
		settle();
		robot.doubleClickOn(cell(robot, "version"));
		settle();
		assertThat(FilterPrinter.print(workspace.filter().current().get())).isEqualTo("@time>=2025-03-01T12:01:00Z and version=v42");
		assertThat(shownEvents).isEqualTo(1);
		assertThat(text(robot, "#compare-events-a")).as("the sides stay").isEqualTo("60 events");
	}

	@Test
	void narrowsTheFilterToAPatternByKey(FxRobot robot) throws Exception {
		settle();
		robot.interact(() -> {
			ListView<PatternChange> list = robot.lookup("#compare-patterns-b").query();
			list.requestFocus();
			list.getSelectionModel().selectFirst();
		});
		robot.type(KeyCode.ENTER);
		settle();
		assertThat(FilterPrinter.print(workspace.filter().current().get())).contains("@pattern=\"reloaded weights of <*>\"");
		assertThat(shownEvents).isZero();
	}

	@Test
	void holdsTheLogAgainstABaselineFile(FxRobot robot) throws Exception {
		settle();
		picked.add(write("baseline.jsonl", minute(0, "v40")));
		robot.interact(() -> robot.lookup("#compare-baseline").<Button>query().fire());
		settle();
		assertThat(side(robot, "a")).endsWith("baseline.jsonl");
		assertThat(text(robot, "#compare-events-b")).isEqualTo("120 events");
		assertThat(fields(robot)).contains("version");
		assertThat(text(robot, "#compare-problem")).isEmpty();
		robot.interact(() -> robot.lookup("#compare-close-baseline").<Hyperlink>query().fire());
		settle();
		assertThat(side(robot, "a")).doesNotContain("baseline");
	}

	@Test
	void saysWhyABaselineCannotBeRead(FxRobot robot) throws Exception {
		settle();
		picked.add(folder.resolve("missing.jsonl"));
		robot.interact(() -> robot.lookup("#compare-baseline").<Button>query().fire());
		settle();
		assertThat(text(robot, "#compare-problem")).contains("missing.jsonl").endsWith(".");
	}

	private static String minute(int minute, String version) {
		StringBuilder lines = new StringBuilder();
		for (int second = 0; second < 60; second++)
			lines.append(String.format(
					"{\"time\":\"2025-03-01T12:%02d:%02dZ\",\"level\":\"INFO\",\"version\":\"%s\",\"host\":\"gpu-%d\",\"latency_ms\":%d,\"message\":\"%s\"}%n",
					minute, second, version, second % 3, (version.equals("v42") ? 40 : 10) + second % 6,
					version.equals("v42") ? "reloaded weights of " + second : "served " + second + " in " + second * 3 + " ms"));
		return lines.toString();
	}

	private static Path write(String name, String text) throws IOException {
		return Files.writeString(folder.resolve(name), text);
	}

	private void filter(FxRobot robot, String text) throws Exception {
		Filter filter = FilterParser.parse(text);
		robot.interact(() -> workspace.filter().change(filter));
		settle();
	}

	private void choose(FxRobot robot, String button, String item) throws Exception {
		robot.interact(() -> robot.lookup(button).<MenuButton>query().getItems().stream().filter(each -> item.equals("#" + each.getId()))
				.findFirst().orElseThrow().fire());
		settle();
	}

	private static Node cell(FxRobot robot, String text) {
		return robot.lookup(".table-cell").lookup(text).query();
	}

	private static String side(FxRobot robot, String which) {
		return robot.lookup("#compare-side-" + which).<MenuButton>query().getAccessibleText().strip();
	}

	private static String text(FxRobot robot, String selector) {
		return robot.lookup(selector).<Label>query().getText();
	}

	private static List<String> fields(FxRobot robot) {
		return robot.lookup("#compare-fields").<TableView<FieldChange>>query().getItems().stream().map(FieldChange::field).toList();
	}

	private static List<String> patterns(FxRobot robot, String which) {
		return robot.lookup("#compare-patterns-" + which).<ListView<PatternChange>>query().getItems().stream().map(PatternChange::text)
				.toList();
	}

	private void settle() throws Exception {
		Calm.await(workspace, fxThread);
	}

	/// Picks what the test told.
	private final class Picker implements FilePicker {
		@Override
		public List<Path> files() {
			return List.copyOf(picked);
		}

		@Override
		public Optional<Path> folder() {
			return Optional.empty();
		}

		@Override
		public Optional<Path> save(String name) {
			return Optional.empty();
		}
	}
}
