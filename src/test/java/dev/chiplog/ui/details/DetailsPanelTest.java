package dev.chiplog.ui.details;

import static org.assertj.core.api.Assertions.assertThat;

import dev.chiplog.query.Filter;
import dev.chiplog.query.Operator;
import dev.chiplog.record.Event;
import dev.chiplog.record.EventId;
import dev.chiplog.ui.common.FxThread;
import dev.chiplog.ui.common.PanelLoader;
import dev.chiplog.workspace.FakeWorkspace;
import dev.chiplog.workspace.Selection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicReference;
import java.util.stream.Collectors;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.input.Clipboard;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.stage.Stage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;

@ExtendWith(ApplicationExtension.class)
class DetailsPanelTest {
	private final FakeWorkspace workspace = FakeWorkspace.loaded();
	private final FxThread fxThread = new FxThread();
	private final AtomicInteger explained = new AtomicInteger();

	@Start
	void show(Stage stage) {
		DetailsController controller = new DetailsController(workspace, fxThread, Locale.ENGLISH, sentence -> {
			throw new AssertionError(sentence);
		}, explained::incrementAndGet);
		Parent panel = new PanelLoader(Locale.ENGLISH, Map.of(DetailsController.class, () -> controller)).load(DetailsController.class);
		Scene scene = new Scene(panel, 400, 900);
		scene.getStylesheets().setAll("/dev/chiplog/theme/light.css", "/dev/chiplog/theme/base.css");
		stage.setScene(scene);
		stage.show();
	}

	@AfterEach
	void close() {
		workspace.close();
	}

	@Test
	void saysWhatToDoWhenNothingIsSelected(FxRobot robot) {
		assertThat(texts(robot, ".empty")).containsExactly("Select an event to see its fields, its text and what stands around it.");
	}

	@Test
	void showsTheEventWithItsTraceAndItsSurroundings(FxRobot robot) {
		focus(traced().id());
		assertThat(texts(robot, ".title")).containsExactly("Event " + String.format(Locale.ENGLISH, "%,d", traced().line()));
		assertThat(texts(robot, ".message").iterator().next()).startsWith("CUDA out of memory").doesNotContain("Traceback");
		assertThat(texts(robot, ".section-title")).contains("Stack trace", "Lines around", "Same request_id", "Raw");
		assertThat(texts(robot, ".code")).anyMatch(text -> text.startsWith("Traceback (most recent call last):"));
		assertThat(texts(robot, ".section-note")).contains("3 events");
	}

	@Test
	void filtersForAndOutByTheButtonsBesideAValue(FxRobot robot) {
		focus(workspace.events().get(7).id());
		String logger = workspace.events().get(7).value("logger").orElseThrow().asText();
		click(robot, "Only events with this logger");
		assertThat(workspace.filter().current().get()).isEqualTo(new Filter.Compare("logger", Operator.EQUAL, logger));
		workspace.filter().clear();
		click(robot, "No events with this logger");
		assertThat(workspace.filter().current().get()).isEqualTo(new Filter.Compare("logger", Operator.NOT_EQUAL, logger));
	}

	@Test
	void copiesAFieldFromItsMenu(FxRobot robot) {
		focus(workspace.events().get(7).id());
		click(robot, "More for user_id");
		robot.clickOn("Copy field and value");
		String user = workspace.events().get(7).value("user_id").orElseThrow().asText();
		AtomicReference<String> copied = new AtomicReference<>();
		robot.interact(() -> copied.set(Clipboard.getSystemClipboard().getString()));
		assertThat(copied.get()).isEqualTo("user_id=" + user);
	}

	@Test
	void bringsALineAroundIntoFocus(FxRobot robot) {
		focus(workspace.events().get(100).id());
		Node next = robot.lookup(".nearby-line").queryAll().stream()
				.filter(line -> line.getPseudoClassStates().stream().noneMatch(state -> state.getPseudoClassName().equals("current")))
				.findFirst().orElseThrow();
		robot.clickOn(next);
		settle();
		EventId focus = workspace.selection().get().focus().orElseThrow();
		assertThat(focus).isNotEqualTo(workspace.events().get(100).id());
		long line = workspace.events().stream().filter(event -> event.id().equals(focus)).findFirst().orElseThrow().line();
		assertThat(texts(robot, ".title")).containsExactly("Event " + line);
	}

	@Test
	void unfoldsTheRawText(FxRobot robot) {
		focus(workspace.events().get(7).id());
		String raw = workspace.events().get(7).raw().strip();
		assertThat(robot.lookup("#raw").queryLabeled().isVisible()).isFalse();
		Node heading = robot.lookup("Raw").query().getParent();
		robot.interact(() -> heading.fireEvent(new KeyEvent(KeyEvent.KEY_PRESSED, "", "", KeyCode.SPACE, false, false, false, false)));
		assertThat(robot.lookup("#raw").queryLabeled().isVisible()).isTrue();
		assertThat(robot.lookup("#raw").queryLabeled().getText()).isEqualTo(raw);
	}

	@Test
	void leadsToHowTheEventWasRead(FxRobot robot) {
		focus(workspace.events().get(7).id());
		robot.interact(() -> robot.lookup("#how-read").<Hyperlink>query().fire());
		assertThat(explained).hasValue(1);
	}

	private Event traced() {
		return workspace.events().stream().skip(3000).filter(event -> event.raw().contains("Traceback")).findFirst().orElseThrow();
	}

	private void click(FxRobot robot, String accessibleText) {
		Node button = robot.lookup((Node node) -> accessibleText.equals(node.getAccessibleText())).query();
		robot.clickOn(button);
		settle();
	}

	private void focus(EventId id) {
		fxThread.run(() -> workspace.selection().set(Selection.of(id)));
		settle();
	}

	private void settle() {
		WaitForAsyncUtils.waitForFxEvents();
		while (!fxThread.isSettled())
			WaitForAsyncUtils.waitForFxEvents(1);
	}

	private static List<String> texts(FxRobot robot, String selector) {
		Set<Label> labels = robot.lookup(selector).queryAllAs(Label.class);
		return labels.stream().filter(label -> label.isVisible() && label.getParent().isVisible()).map(Label::getText)
				.collect(Collectors.toList());
	}
}
