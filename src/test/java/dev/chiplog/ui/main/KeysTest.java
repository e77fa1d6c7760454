package dev.chiplog.ui.main;

import static org.assertj.core.api.Assertions.assertThat;

import dev.chiplog.ui.common.Calm;
import dev.chiplog.query.Filter;
import dev.chiplog.query.FilterPrinter;
import dev.chiplog.record.EventId;
import dev.chiplog.settings.ForgetfulStore;
import dev.chiplog.settings.Preferences;
import dev.chiplog.settings.PreferencesStore;
import dev.chiplog.ui.common.FxThread;
import dev.chiplog.ui.common.ScriptedPicker;
import dev.chiplog.workspace.LocalWorkspace;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import javafx.scene.Node;
import javafx.scene.control.Labeled;
import javafx.scene.control.TableRow;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

/// What the keys and the menus of the whole window do, on one file of the bundled sample.
@ExtendWith(ApplicationExtension.class)
class KeysTest {
	private static final Path LOG = Path.of("resources/dev/chiplog/sample/training.log");

	private final FxThread fxThread = new FxThread();
	private final LocalWorkspace workspace = new LocalWorkspace(Preferences.DEFAULT.withZone("UTC"), new PreferencesStore() {
		@Override
		public Preferences load() {
			return Preferences.DEFAULT;
		}

		@Override
		public void save(Preferences preferences) {
			// nothing is to be remembered
		}
	}, ForgetfulStore.formats());

	@Start
	void start(Stage stage) {
		stage.setScene(new MainWindow(workspace, fxThread, Locale.ENGLISH, new ScriptedPicker(LOG)).scene(990, 950));
		stage.show();
		workspace.open(List.of(LOG));
	}

	@AfterEach
	void close() throws Exception {
		settle();
		workspace.close();
	}

	@Test
	void findsAnActionByTypingAndDoesItOnEnter(FxRobot robot) throws Exception {
		settle();
		robot.clickOn(row(robot, 0));
		robot.push(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.P).write("next warn").type(KeyCode.ENTER);
		settle();
		assertThat(robot.lookup("#palette-search").tryQuery()).isEmpty();
		assertThat(robot.lookup(".details .level-warning").tryQuery()).isPresent();
	}

	@Test
	void goesToARowByItsNumberAndLeavesItOnEscape(FxRobot robot) throws Exception {
		settle();
		robot.push(KeyCode.CONTROL, KeyCode.L).write("1x00").type(KeyCode.ENTER);
		settle();
		assertThat(robot.lookup((Node node) -> node instanceof Labeled label && "Event 100".equals(label.getText())).tryQuery())
				.isPresent();
		robot.type(KeyCode.ESCAPE);
		settle();
		assertThat(workspace.selection().get().focus()).isEmpty();
	}

	@Test
	void goesOnByKeyInTheViewThatAKeyHasShown(FxRobot robot) throws Exception {
		settle();
		robot.clickOn(row(robot, 0)).push(KeyCode.CONTROL, KeyCode.DIGIT2);
		settle();
		assertThat(robot.lookup("#view-errors").<Node>query().isFocused()).isTrue();
		robot.type(KeyCode.TAB, 3).type(KeyCode.DELETE);
		settle();
		assertThat(FilterPrinter.print(workspace.filter().current().get())).startsWith("@pattern!=");
		robot.push(KeyCode.CONTROL, KeyCode.DIGIT1);
		settle();
		assertThat(robot.lookup("#events-table").<Node>query().isFocused()).isTrue();
		robot.push(KeyCode.CONTROL, KeyCode.DIGIT4).type(KeyCode.RIGHT);
		settle();
		assertThat(robot.lookup("#view-compare").<Node>query().isFocused()).isTrue();
	}

	@Test
	void goesFromBookmarkToBookmark(FxRobot robot) throws Exception {
		settle();
		EventId second = bookmark(robot, 2);
		EventId fourth = bookmark(robot, 4);
		robot.clickOn(row(robot, 0));
		robot.write("]");
		settle();
		assertThat(workspace.selection().get().focus()).contains(second);
		robot.write("]");
		settle();
		assertThat(workspace.selection().get().focus()).contains(fourth);
		robot.write("[");
		settle();
		assertThat(workspace.selection().get().focus()).contains(second);
	}

	@Test
	void choosesColumnsAndFiltersOutAValueByMenu(FxRobot robot) throws Exception {
		settle();
		robot.clickOn("#choose-columns").clickOn("#choose-@source").type(KeyCode.ESCAPE);
		settle();
		assertThat(workspace.columns().get()).contains("@source");
		robot.rightClickOn(robot.from(row(robot, 0)).lookup(".level-badge").<Node>query()).clickOn("#cell-exclude");
		settle();
		assertThat(workspace.filter().current().get()).isNotEqualTo(new Filter.Everything());
		assertThat(FilterPrinter.print(workspace.filter().current().get())).contains("level").contains("INFO");
		assertThat(robot.lookup(".events .level-badge").<Labeled>queryAll()).noneMatch(badge -> badge.getText().equals("INFO"));
	}

	private EventId bookmark(FxRobot robot, int line) throws Exception {
		robot.clickOn(row(robot, line));
		robot.write("m");
		settle();
		return workspace.selection().get().focus().orElseThrow();
	}

	private static Node row(FxRobot robot, int line) {
		return robot.lookup((Node node) -> node instanceof TableRow<?> row && row.getIndex() == line && row.getItem() != null).query();
	}

	private void settle() throws Exception {
		Calm.await(workspace, fxThread);
	}
}
