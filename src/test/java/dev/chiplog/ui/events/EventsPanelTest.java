package dev.chiplog.ui.events;

import static org.assertj.core.api.Assertions.assertThat;

import dev.chiplog.query.BuiltIn;
import dev.chiplog.query.Filter;
import dev.chiplog.query.Operator;
import dev.chiplog.query.PageRow;
import dev.chiplog.query.RowOrder;
import dev.chiplog.record.Event;
import dev.chiplog.record.Level;
import dev.chiplog.ui.common.FxThread;
import dev.chiplog.ui.common.PanelLoader;
import dev.chiplog.workspace.FakeWorkspace;
import dev.chiplog.workspace.Selection;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import javafx.scene.Scene;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;
import javafx.scene.input.Clipboard;
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

@ExtendWith(ApplicationExtension.class)
@SuppressWarnings("NullAway.Init")
class EventsPanelTest {
	private static final Filter ERRORS = new Filter.Compare("level", Operator.AT_LEAST, "ERROR");

	private final FakeWorkspace workspace = FakeWorkspace.loaded();
	private final FxThread fxThread = new FxThread();
	private final List<String> opened = new ArrayList<>();
	private EventsController controller;

	@Start
	void start(Stage stage) {
		controller = new EventsController(workspace, fxThread, Locale.ENGLISH, () -> opened.add("files"), () -> opened.add("folder"));
		PanelLoader loader = new PanelLoader(Locale.ENGLISH, Map.of(EventsController.class, () -> controller));
		Scene scene = new Scene(loader.load(EventsController.class), 900, 600);
		scene.getStylesheets().add("/dev/chiplog/theme/light.css");
		stage.setScene(scene);
		stage.show();
	}

	@BeforeEach
	void settle() {
		WaitForAsyncUtils.waitForFxEvents();
		while (!fxThread.isSettled())
			WaitForAsyncUtils.waitForFxEvents();
		WaitForAsyncUtils.waitForFxEvents();
	}

	@AfterEach
	void close() {
		workspace.close();
	}

	@Test
	void givesTheTableOnlyTheRowsOnScreen(FxRobot robot) {
		TableView<?> table = robot.lookup("#events-table").queryTableView();
		assertThat(table.getItems()).hasSizeBetween(15, 30);
		assertThat(controller.model().window().total().get()).isEqualTo(5000);
		assertThat(controller.model().summary().get()).startsWith("5,000 of 5,000 events");
	}

	@Test
	void movesOverTheRowsByKey(FxRobot robot) {
		robot.interact(controller::focus);
		robot.type(KeyCode.END);
		settle();
		assertThat(focused()).isEqualTo(workspace.events().getLast());
		robot.type(KeyCode.UP);
		settle();
		assertThat(focused()).isEqualTo(workspace.events().get(4998));
		robot.type(KeyCode.HOME);
		settle();
		assertThat(focused()).isEqualTo(workspace.events().getFirst());
		assertThat(controller.model().window().first().get()).isZero();
	}

	@Test
	void picksARangeAndCopiesItAsTabSeparatedLines(FxRobot robot) {
		robot.interact(() -> workspace.columns().set(List.of("level", "user_id")));
		settle();
		robot.interact(() -> controller.model().selection().moveTo(10));
		robot.interact(() -> controller.model().selection().extendTo(12));
		settle();
		assertThat(workspace.selection().get().events()).hasSize(3);
		robot.interact(() -> new RowClipboard(controller.model()).copyRows());
		settle();
		List<String> lines = workspace.events().subList(10, 13).stream()
				.map(event -> event.level() + "\t" + event.value("user_id").orElseThrow().asText()).toList();
		List<String> copied = new ArrayList<>();
		robot.interact(() -> copied.addAll(Clipboard.getSystemClipboard().getString().lines().toList()));
		assertThat(copied).isEqualTo(lines);
	}

	@Test
	void goesToTheNextErrorAndBack(FxRobot robot) {
		robot.interact(() -> controller.model().selection().moveTo(0));
		robot.interact(() -> controller.model().search().error(true));
		settle();
		List<Event> errors = workspace.events().stream().skip(1).filter(EventsPanelTest::isError).toList();
		assertThat(focused()).isEqualTo(errors.getFirst());
		robot.interact(() -> controller.model().search().error(true));
		settle();
		assertThat(focused()).isEqualTo(errors.get(1));
		robot.interact(() -> controller.model().search().error(false));
		settle();
		assertThat(focused()).isEqualTo(errors.getFirst());
	}

	@Test
	void keepsTheEventInFocusOnScreenWhenTheFilterChanges(FxRobot robot) {
		Event error = workspace.events().stream().filter(EventsPanelTest::isError).skip(60).findFirst().orElseThrow();
		robot.interact(() -> workspace.selection().set(Selection.of(error.id())));
		settle();
		robot.interact(() -> workspace.filter().change(ERRORS));
		settle();
		assertThat(controller.model().window().rows()).anyMatch(row -> row.event() != null && row.event().id().equals(error.id()));
		assertThat(controller.model().selection().focus()).isEqualTo(60);
	}

	@Test
	void ordersByTheColumnThatTheHeaderSays(FxRobot robot) {
		// the headless platform calls every click on a header a popup trigger, so the headers' order is set as a click would
		TableView<ScreenRow> table = robot.lookup("#events-table").queryTableView();
		robot.interact(() -> {
			TableColumn<ScreenRow, ?> latency = table.getColumns().stream().filter(column -> "column-latency_ms".equals(column.getId()))
					.findFirst().orElseThrow();
			latency.setSortType(TableColumn.SortType.DESCENDING);
			table.getSortOrder().add(0, latency);
		});
		settle();
		assertThat(workspace.order().get()).isEqualTo(new RowOrder("latency_ms", true));
		robot.interact(() -> workspace.order().set(new RowOrder(BuiltIn.TIME.word(), true)));
		settle();
		assertThat(controller.model().window().rows().getFirst().event()).isNotNull().extracting(PageRow::id)
				.isEqualTo(workspace.events().getLast().id());
	}

	@Test
	void offersTheWayOutWhenNothingMatches(FxRobot robot) {
		robot.interact(() -> workspace.filter().change(new Filter.Phrase("no such thing anywhere")));
		settle();
		assertThat(controller.model().state().get()).isEqualTo(EventsState.NO_MATCH);
		robot.clickOn("#empty-clear-filter");
		settle();
		assertThat(controller.model().state().get()).isEqualTo(EventsState.ROWS);
	}

	private static boolean isError(Event event) {
		Level level = event.level();
		return level != null && level.isError();
	}

	private Event focused() {
		return workspace.selection().get().focus()
				.flatMap(id -> workspace.events().stream().filter(event -> event.id().equals(id)).findFirst()).orElseThrow();
	}
}
