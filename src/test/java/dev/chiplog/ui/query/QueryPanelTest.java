package dev.chiplog.ui.query;

import static org.assertj.core.api.Assertions.assertThat;

import dev.chiplog.query.Filter;
import dev.chiplog.query.Operator;
import dev.chiplog.settings.Theme;
import dev.chiplog.ui.common.FxThread;
import dev.chiplog.ui.common.PanelLoader;
import dev.chiplog.workspace.FakeWorkspace;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.ListView;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.text.Text;
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
class QueryPanelTest {
	private static final Filter LLAMA = new Filter.Compare("model_name", Operator.EQUAL, "llama-3-8b");

	private final FakeWorkspace workspace = FakeWorkspace.loaded();
	private final FxThread fxThread = new FxThread();
	private final List<String> asked = new ArrayList<>();

	@Start
	void start(Stage stage) {
		QueryController controller = new QueryController(workspace, fxThread, Locale.ENGLISH, () -> asked.add("files"),
				() -> asked.add("folder"), () -> asked.add("export"));
		PanelLoader loader = new PanelLoader(Locale.ENGLISH, Map.of(QueryController.class, () -> controller));
		Scene scene = new Scene(loader.load(QueryController.class), 900, 300);
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
	void appliesWhatIsTypedOnEnter(FxRobot robot) {
		write(robot, "model_name=llama-3-8b");
		robot.type(KeyCode.ENTER);
		settle();
		assertThat(workspace.filter().current().get()).isEqualTo(LLAMA);
	}

	@Test
	void coloursTheTextExactlyWhereTheFieldHasIt(FxRobot robot) {
		write(robot, "level>=error and " + "model=llama-3-8b or ".repeat(9) + "timeout");
		settle();
		Node field = robot.lookup("#query-field").query();
		Text own = field.lookupAll(".text").stream().map(Text.class::cast).filter(text -> text.getText().startsWith("level")).findFirst()
				.orElseThrow();
		Set<Node> names = robot.lookup(".filter-field").queryAll();
		assertThat(names).hasSize(10);
		assertThat(own.localToScene(0, 0).getX()).as("scrolled to its end").isNegative();
		assertThat(names).allSatisfy(name -> {
			assertThat(name.localToScene(name.getLayoutBounds())).isEqualTo(own.localToScene(own.getLayoutBounds()));
			assertThat(((Text) name).getFont()).isEqualTo(own.getFont());
		});
	}

	@Test
	void saysWhereTheTextIsWrongAndKeepsTheFilter(FxRobot robot) {
		robot.interact(() -> workspace.filter().change(LLAMA));
		write(robot, "\"out of");
		robot.type(KeyCode.ENTER);
		settle();
		assertThat(robot.lookup("#query-error").queryLabeled().getText()).contains("quote");
		assertThat(workspace.filter().current().get()).isEqualTo(LLAMA);
	}

	@Test
	void removesAClauseByItsChip(FxRobot robot) {
		robot.interact(() -> workspace.filter().change(new Filter.And(List.of(LLAMA, new Filter.Phrase("memory")))));
		settle();
		robot.clickOn(robot.lookup(".chip .button").nth(1).<javafx.scene.Node>query());
		settle();
		assertThat(workspace.filter().current().get()).isEqualTo(LLAMA);
		assertThat(robot.lookup("#query-field").<TextField>query().getText()).isEqualTo("model_name=llama-3-8b");
	}

	@Test
	void completesAValueByKey(FxRobot robot) {
		write(robot, "model_name=lla");
		robot.type(KeyCode.M);
		settle();
		ListView<?> choices = robot.lookup("#completions").query();
		assertThat(choices.getItems().getFirst()).isEqualTo("llama-3-8b");
		robot.type(KeyCode.DOWN, KeyCode.ENTER);
		settle();
		assertThat(robot.lookup("#query-field").<TextField>query().getText()).startsWith("model_name=llama-3-8b");
	}

	@Test
	void switchesTheThemeAndShowsWhatCanBeExported(FxRobot robot) {
		robot.clickOn("#theme").clickOn("#export");
		settle();
		assertThat(workspace.preferences().get().theme()).isEqualTo(Theme.DARK);
		assertThat(asked).containsExactly("export");
	}

	private static void write(FxRobot robot, String text) {
		robot.clickOn("#query-field");
		robot.interact(() -> {
			TextField field = robot.lookup("#query-field").query();
			field.setText(text);
			field.positionCaret(text.length());
		});
	}
}
