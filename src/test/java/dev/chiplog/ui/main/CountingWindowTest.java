package dev.chiplog.ui.main;

import static org.assertj.core.api.Assertions.assertThat;

import dev.chiplog.query.PageRow;
import dev.chiplog.record.Event;
import dev.chiplog.record.EventId;
import dev.chiplog.ui.common.FxThread;
import dev.chiplog.ui.common.ScriptedPicker;
import dev.chiplog.ui.events.ScreenRow;
import dev.chiplog.workspace.FakeWorkspace;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.concurrent.Callable;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.function.Predicate;
import javafx.scene.Node;
import javafx.scene.control.Labeled;
import javafx.scene.control.TableRow;
import javafx.scene.control.TableView;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;

/// What a user sees of a search that takes its time: the first rows, and that they are still being counted.
@ExtendWith(ApplicationExtension.class)
class CountingWindowTest {
	private final FxThread fxThread = new FxThread();
	private final FakeWorkspace workspace = FakeWorkspace.loaded();
	private CompletableFuture<?> counted = CompletableFuture.completedFuture(null);

	@Start
	void start(Stage stage) {
		stage.setScene(new MainWindow(workspace, fxThread, Locale.ENGLISH, new ScriptedPicker(null)).scene(990, 950));
		stage.show();
	}

	@BeforeEach
	void hold() throws Exception {
		until(fxThread::isSettled);
		counted = workspace.holdCounts();
	}

	@AfterEach
	void close() throws Exception {
		counted.complete(null);
		until(fxThread::isSettled);
		workspace.close();
	}

	@Test
	void showsTheFirstRowsWhileTheRestIsCounted(FxRobot robot) throws Exception {
		List<EventId> found = holding("memory");
		search(robot, "memory");
		until(() -> shown(robot).equals(found.subList(0, shown(robot).size())));
		assertThat(shown(robot)).hasSizeGreaterThan(10);
		assertThat(text(robot, "#events-summary")).isEqualTo(Math.min(128, found.size()) + " of 5,000 events so far · still counting");
		assertThat(text(robot, "#answered")).isEqualTo("still counting…");
		counted.complete(null);
		until(() -> text(robot, "#events-summary").startsWith(found.size() + " of 5,000 events · "));
		until(() -> text(robot, "#answered").startsWith("found in"));
	}

	@Test
	void showsTheDetailsOfARowThatIsFoundBeforeTheRest(FxRobot robot) throws Exception {
		search(robot, "memory");
		until(() -> shown(robot).equals(holding("memory").subList(0, shown(robot).size())));
		robot.clickOn(
				robot.lookup((Node node) -> node instanceof TableRow<?> line && line.getItem() instanceof ScreenRow row && row.row() == 2)
						.<Node>query());
		EventId third = holding("memory").get(2);
		String request = workspace.events().stream().filter(event -> event.id().equals(third)).findFirst().orElseThrow().value("request_id")
				.orElseThrow().asText();
		until(() -> robot.lookup((Node node) -> node instanceof Labeled said && request.equals(said.getText())).tryQuery().isPresent());
		counted.complete(null);
		until(fxThread::isSettled);
		assertThat(workspace.selection().get().focus()).contains(third);
	}

	@Test
	void forgetsWhatAnEarlierSearchFound(FxRobot robot) throws Exception {
		search(robot, "memory");
		until(() -> shown(robot).equals(holding("memory").subList(0, shown(robot).size())));
		search(robot, "no such thing");
		counted.complete(null);
		until(() -> robot.lookup("#empty-clear-filter").tryQuery().filter(Node::isVisible).isPresent());
		search(robot, "finished");
		until(() -> shown(robot).equals(holding("finished").subList(0, shown(robot).size())));
	}

	private static void search(FxRobot robot, String phrase) {
		robot.clickOn("#query-field").push(KeyCode.CONTROL, KeyCode.A).write('"' + phrase + '"').type(KeyCode.ENTER);
	}

	private List<EventId> holding(String phrase) {
		Predicate<Event> holds = event -> event.raw().toLowerCase(Locale.ROOT).contains(phrase);
		return workspace.events().stream().filter(holds).map(Event::id).toList();
	}

	private static List<EventId> shown(FxRobot robot) {
		TableView<ScreenRow> table = robot.lookup("#events-table").queryTableView();
		return table.getItems().stream().map(ScreenRow::event).filter(Objects::nonNull).map(PageRow::id).toList();
	}

	private static String text(FxRobot robot, String query) {
		return robot.lookup(query).queryAs(Labeled.class).getText();
	}

	private static void until(Callable<Boolean> holds) throws Exception {
		WaitForAsyncUtils.waitFor(20, TimeUnit.SECONDS, holds);
		WaitForAsyncUtils.waitForFxEvents();
	}
}
