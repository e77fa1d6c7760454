package dev.chiplog.ui.facets;

import static org.assertj.core.api.Assertions.assertThat;

import dev.chiplog.query.Filter;
import dev.chiplog.query.FilterEdit;
import dev.chiplog.query.Operator;
import dev.chiplog.record.Level;
import dev.chiplog.ui.common.FxThread;
import dev.chiplog.ui.common.Messages;
import dev.chiplog.ui.common.PanelLoader;
import dev.chiplog.workspace.FakeWorkspace;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;

@ExtendWith(ApplicationExtension.class)
class FacetsTest {
	private final FakeWorkspace workspace = FakeWorkspace.loaded();
	private final FxThread fxThread = new FxThread();

	@Start
	void start(Stage stage) {
		FacetsController controller = new FacetsController(workspace, fxThread, Locale.ENGLISH);
		Parent panel = new PanelLoader(Locale.ENGLISH, Map.of(FacetsController.class, () -> controller)).load(FacetsController.class);
		Scene scene = new Scene(panel, 240, 950);
		scene.getStylesheets().add("/dev/chiplog/theme/light.css");
		stage.setScene(scene);
		stage.show();
	}

	@AfterEach
	void close() throws Exception {
		settle();
		workspace.close();
	}

	@Test
	void theCheckboxTogglesAndAClickMeansOnlyThis(FxRobot robot) throws Exception {
		settle();
		robot.clickOn("#facet-box-level-ERROR");
		settle();
		assertThat(filter()).isEqualTo(new Filter.Compare("level", Operator.EQUAL, "ERROR"));
		robot.clickOn("#facet-box-level-CRITICAL");
		settle();
		assertThat(FilterEdit.selected(filter(), "level")).containsExactlyInAnyOrder("ERROR", "CRITICAL");
		robot.clickOn("#facet-value-level-INFO");
		settle();
		assertThat(filter()).isEqualTo(new Filter.Compare("level", Operator.EQUAL, "INFO"));
	}

	@Test
	void spaceTogglesAndEnterMeansOnlyThis(FxRobot robot) throws Exception {
		settle();
		robot.interact(robot.lookup("#facet-box-level-ERROR").query()::requestFocus).type(KeyCode.SPACE);
		settle();
		robot.interact(robot.lookup("#facet-box-level-INFO").query()::requestFocus).type(KeyCode.SPACE);
		settle();
		assertThat(FilterEdit.selected(filter(), "level")).containsExactlyInAnyOrder("ERROR", "INFO");
		robot.type(KeyCode.ENTER);
		assertThat(filter()).isEqualTo(new Filter.Compare("level", Operator.EQUAL, "INFO"));
	}

	@Test
	void anyFieldCanBeAddedAndRemoved(FxRobot robot) throws Exception {
		settle();
		robot.clickOn("#facet-add").clickOn("#facet-add-search").write("batch").type(KeyCode.ENTER);
		settle();
		assertThat(pane(robot, "facet-metrics.batch_size")).isPresent();
		robot.interact(((Button) pane(robot, "facet-remove-metrics.batch_size").orElseThrow())::fire);
		settle();
		assertThat(pane(robot, "facet-metrics.batch_size")).isEmpty();
	}

	@Test
	void countsAreWithinTheFilterWithoutTheFacetsOwnPart(FxRobot robot) throws Exception {
		FacetsViewModel model = model(robot);
		robot.interact(() -> workspace.filter().change(Filter.allOf(List.of(new Filter.Compare("level", Operator.AT_LEAST, "error"),
				new Filter.Compare("model_name", Operator.EQUAL, "resnet50")))));
		settle();
		List<FacetItem> levels = values(model, "level").items();
		assertThat(levels.stream().filter(FacetItem::chosen).map(FacetItem::value)).containsExactly("CRITICAL", "ERROR");
		assertThat(levels.stream().filter(item -> item.value().equals("INFO")).findFirst().orElseThrow().count())
				.isEqualTo(workspace.events().stream().filter(event -> event.level() == Level.INFO)
						.filter(event -> event.value("model_name").orElseThrow().asText().equals("resnet50")).count());
		assertThat(values(model, "model").items().stream().filter(FacetItem::chosen).map(FacetItem::value)).containsExactly("resnet50");
	}

	@Test
	void whatTheFilterAsksForStaysListedHoweverRareItIs(FxRobot robot) throws Exception {
		FacetsViewModel model = model(robot);
		robot.interact(() -> workspace.filter().change(new Filter.Compare("model", Operator.EQUAL, "gone")));
		settle();
		assertThat(values(model, "model").items().getLast()).isEqualTo(new FacetItem("gone", 0, 0, true, Optional.empty()));
	}

	@Test
	void aRangeOfNumbersIsAClauseAndItsEndsAreNone(FxRobot robot) throws Exception {
		FacetsViewModel model = model(robot);
		RangeViewModel latency = (RangeViewModel) model.facet("latency").orElseThrow();
		double max = latency.distribution().get().orElseThrow().max();
		robot.interact(() -> latency.choose(150, max));
		assertThat(FilterEdit.rangeOf(filter(), "latency").to()).isNull();
		assertThat(FilterEdit.rangeOf(filter(), "latency").from()).isBetween(149.0, 151.0);
		robot.interact(() -> latency.choose(0, max));
		assertThat(filter()).isEqualTo(new Filter.Everything());
	}

	/// A dot in an identifier means a style class in a selector.
	private static Optional<Node> pane(FxRobot robot, String id) {
		return robot.lookup((Node node) -> id.equals(node.getId())).tryQuery();
	}

	private FacetsViewModel model(FxRobot robot) throws Exception {
		FacetsViewModel[] model = new FacetsViewModel[1];
		robot.interact(() -> model[0] = new FacetsViewModel(workspace, fxThread, new Messages("facets", Locale.ENGLISH)));
		settle();
		return model[0];
	}

	private static ValuesViewModel values(FacetsViewModel model, String name) {
		return (ValuesViewModel) model.facet(name).orElseThrow();
	}

	private Filter filter() {
		return workspace.filter().current().get();
	}

	private void settle() throws Exception {
		WaitForAsyncUtils.waitFor(60, TimeUnit.SECONDS, fxThread::isSettled);
		WaitForAsyncUtils.waitForFxEvents();
	}
}
