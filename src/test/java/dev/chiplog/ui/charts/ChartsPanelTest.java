package dev.chiplog.ui.charts;

import static org.assertj.core.api.Assertions.assertThat;

import dev.chiplog.ui.common.Calm;
import dev.chiplog.query.FilterParser;
import dev.chiplog.query.FilterPrinter;
import dev.chiplog.settings.ForgetfulStore;
import dev.chiplog.settings.FormatFolder;
import dev.chiplog.settings.Preferences;
import dev.chiplog.ui.common.FxThread;
import dev.chiplog.ui.common.PanelLoader;
import dev.chiplog.ui.common.ScriptedPicker;
import dev.chiplog.ui.common.chart.ChartPane;
import dev.chiplog.ui.common.chart.Layer;
import dev.chiplog.ui.common.chart.Plot;
import dev.chiplog.ui.common.chart.Reading;
import dev.chiplog.workspace.LocalWorkspace;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.geometry.Bounds;
import javafx.geometry.Point2D;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.Labeled;
import javafx.scene.input.KeyCode;
import javafx.scene.input.MouseButton;
import javafx.stage.Stage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

/// What a user does with the charts view, on a real log: four hours of requests to two models, the third hour slow and failing.
@ExtendWith(ApplicationExtension.class)
class ChartsPanelTest {
	private static final int MINUTES = 240;

	@TempDir
	private static Path folder;

	private final FxThread fxThread = new FxThread();
	private final LocalWorkspace workspace = new LocalWorkspace(Preferences.DEFAULT.withZone("UTC"), new ForgetfulStore(),
			new FormatFolder(folder.resolve(UUID.randomUUID().toString())));
	private final Path saved = folder.resolve(UUID.randomUUID() + ".out");
	private final ScriptedPicker picker = new ScriptedPicker(saved);
	private final List<String> told = new ArrayList<>();
	private final BooleanProperty seen = new SimpleBooleanProperty(true);

	@Start
	void show(Stage stage) throws IOException {
		ChartsController controller = new ChartsController(workspace, fxThread, Locale.ENGLISH, picker, told::add, seen);
		Parent panel = new PanelLoader(Locale.ENGLISH, Map.of(ChartsController.class, () -> controller)).load(ChartsController.class);
		Scene scene = new Scene(panel, 990, 900);
		scene.getStylesheets().setAll("/dev/chiplog/theme/light.css", "/dev/chiplog/theme/base.css");
		stage.setScene(scene);
		stage.show();
		workspace.open(List.of(write("requests.csv", requests())));
	}

	@AfterEach
	void close() {
		workspace.close();
	}

	@Test
	void showsKeyFiguresAndChartsThatSuitTheLog(FxRobot robot) throws Exception {
		settle();
		assertThat(texts(robot, ".figure-title")).containsExactly("Events", "Mean latency", "p95 latency", "Error rate", "Users",
				"Unparsed");
		assertThat(texts(robot, ".figure-value")).containsExactly("480", "50 ms", "80 ms", "12.5%", "10", "0");
		assertThat(texts(robot, ".chart-title")).containsExactly("response_time_ms", "Error rate", "Events over time", "prediction",
				"response_time_ms");
		assertThat(texts(robot, ".chart-setup").get(2)).isEqualTo("per hour, by model ▾");
		Layer.Bars bars = (Layer.Bars) plot(robot, 2).layers().getFirst();
		assertThat(bars.parts()).extracting(Layer.Part::name).containsExactly("bert", "resnet");
		assertThat(bars.parts().getFirst().values()).containsExactly(60, 60, 60, 60);
	}

	@Test
	void comparesTheFilteredTimeWithTheTimeBefore(FxRobot robot) throws Exception {
		settle();
		filter("@time>=2025-03-01T02:00Z and @time<2025-03-01T03:00Z");
		assertThat(texts(robot, ".figure-value")).containsExactly("120", "80 ms", "80 ms", "50%", "10", "0");
		assertThat(texts(robot, ".figure-change")).containsExactly("±0% vs previous", "×2", "×2", "none before", "±0%", "");
	}

	@Test
	void drawsAnotherMeasureSplitByModel(FxRobot robot) throws Exception {
		settle();
		choose(robot, 0, 1, 1);
		choose(robot, 0, 2, 1);
		assertThat(texts(robot, ".chart-setup").getFirst()).startsWith("mean per ").endsWith("by model ▾");
		assertThat(plot(robot, 0).layers()).extracting(layer -> ((Layer.Line) layer).name()).containsExactly("bert", "resnet");
		Layer.Line line = (Layer.Line) plot(robot, 0).layers().getFirst();
		assertThat(line.points().up()).startsWith(40.0).contains(80.0).endsWith(40.0);
	}

	@Test
	void addsMovesAndRemovesCharts(FxRobot robot) throws Exception {
		settle();
		robot.clickOn("#add-chart").clickOn("#kind-spread");
		settle();
		assertThat(texts(robot, ".chart-setup")).last().isEqualTo("distribution ▾");
		act(robot, 1, "move-left");
		assertThat(texts(robot, ".chart-title")).startsWith("Error rate", "response_time_ms");
		act(robot, 0, "remove");
		assertThat(texts(robot, ".chart-title")).containsExactly("response_time_ms", "Events over time", "prediction", "response_time_ms",
				"response_time_ms");
		robot.clickOn("#add-chart").clickOn("#begin-anew");
		settle();
		assertThat(texts(robot, ".chart-title")).hasSize(5).contains("Error rate");
	}

	@Test
	void arrangesChartsByDraggingTheirTitles(FxRobot robot) throws Exception {
		settle();
		Bounds second = screen(chart(robot, 1));
		robot.drag(nodes(robot, ".chart-title").getFirst()).dropTo(new Point2D(second.getCenterX(), second.getCenterY()));
		settle();
		assertThat(texts(robot, ".chart-title")).startsWith("Error rate", "response_time_ms");
	}

	@Test
	void keepsWhatTheUserArrangedWhileTheFilterChanges(FxRobot robot) throws Exception {
		settle();
		choose(robot, 0, 1, 6);
		filter("model=bert");
		assertThat(texts(robot, ".chart-setup").getFirst()).startsWith("max per ");
		assertThat(((Layer.Bars) plot(robot, 2).layers().getFirst()).parts()).extracting(Layer.Part::name).containsExactly("bert");
	}

	@Test
	void brushesTheTimeAndTakesItBack(FxRobot robot) throws Exception {
		settle();
		Bounds chart = screen(chart(robot, 0));
		double y = chart.getCenterY();
		robot.drag(new Point2D(chart.getMinX() + chart.getWidth() * 0.3, y), MouseButton.PRIMARY)
				.dropTo(new Point2D(chart.getMinX() + chart.getWidth() * 0.6, y));
		settle();
		assertThat(FilterPrinter.print(workspace.filter().current().get())).matches("@time>=2025-03-01T0.*Z and @time<2025-03-01T0.*Z");
		assertThat(texts(robot, ".figure-value").getFirst()).isNotEqualTo("480");
		robot.doubleClickOn(chart(robot, 0));
		settle();
		assertThat(texts(robot, ".figure-value").getFirst()).isEqualTo("480");
	}

	@Test
	void brushesABoxOfAScatterChartAndTakesItBack(FxRobot robot) throws Exception {
		settle();
		for (int removed = 0; removed < 3; removed++)
			act(robot, 0, "remove");
		robot.clickOn("#add-chart").clickOn("#kind-scatter");
		settle();
		assertThat(texts(robot, ".chart-setup").getLast()).isEqualTo("480 events, by model ▾");
		assertThat(plot(robot, 2).layers()).extracting(layer -> ((Layer.Cloud) layer).points().count()).containsExactly(240, 240);
		Bounds box = screen(chart(robot, 2));
		robot.drag(new Point2D(box.getMinX() + box.getWidth() * 0.3, box.getMinY() + box.getHeight() * 0.4), MouseButton.PRIMARY)
				.dropTo(new Point2D(box.getMinX() + box.getWidth() * 0.6, box.getMinY() + box.getHeight() * 0.97));
		settle();
		assertThat(FilterPrinter.print(workspace.filter().current().get()))
				.matches("@time>=2025-03-01T01:0.:..Z and @time<2025-03-01T02:..:..Z and response_time_ms:\\[.* TO .*\\]");
		assertThat(((Layer.Cloud) plot(robot, 2).layers().getFirst()).points().up()).containsOnly(40.0);
		robot.doubleClickOn(chart(robot, 2));
		settle();
		assertThat(texts(robot, ".figure-value").getFirst()).isEqualTo("480");
		save(robot, 2, "csv");
		assertThat(Files.readAllLines(saved)).hasSize(481).startsWith("time,response_time_ms (ms),series", "2025-03-01T00:00:00Z,40,bert");
	}

	@Test
	void readsTheValuesUnderTheMouseAndByArrowKeys(FxRobot robot) throws Exception {
		settle();
		robot.moveTo(chart(robot, 0));
		Reading pointed = chart(robot, 0).reading().orElseThrow();
		assertThat(pointed.entries()).extracting(Reading.Entry::name).containsExactly("p50", "p95", "p99");
		assertThat(pointed.head()).startsWith("2025-03-01 0");
		robot.clickOn(chart(robot, 0)).type(KeyCode.RIGHT, 3);
		assertThat(chart(robot, 0).reading().orElseThrow().at()).isGreaterThan(pointed.at());
		assertThat(chart(robot, 0).getAccessibleHelp()).contains("p95", "ms");
	}

	@Test
	void savesTheNumbersBehindAChart(FxRobot robot) throws Exception {
		settle();
		save(robot, 2, "csv");
		assertThat(Files.readAllLines(saved)).startsWith("time,bert,resnet", "2025-03-01T00:00:00Z,60,60").hasSize(5);
		assertThat(picker.proposed()).containsExactly("Events-per-hour.csv");
		assertThat(told).containsExactly(saved.getFileName() + " is saved.");
	}

	@Test
	void savesPictures(FxRobot robot) throws Exception {
		settle();
		save(robot, 0, "svg");
		assertThat(Files.readString(saved)).startsWith("<?xml").contains("response_time_ms", "p95", "#0969da").endsWith("</svg>\n");
		save(robot, 0, "png");
		assertThat(javax.imageio.ImageIO.read(saved.toFile()).getWidth()).isGreaterThan(600);
	}

	@Test
	void tellsWhyAChartCannotBeSaved(FxRobot robot) throws Exception {
		settle();
		Files.createDirectory(saved);
		save(robot, 0, "svg");
		assertThat(told).containsExactly(saved + " is no ordinary file; name a file to write to.");
	}

	@Test
	void saysASentenceWhereThereIsNothingToDraw(FxRobot robot) throws Exception {
		settle();
		filter("model=none");
		assertThat(texts(robot, ".chart-sentence")).containsExactly("None of the selected events has a number in response_time_ms.",
				"The filter selects no event.", "The filter selects no event.", "None of the selected events has a value in prediction.",
				"None of the selected events has a number above 0 in response_time_ms, which a logarithmic scale needs.");
		assertThat(texts(robot, ".figure-value")).containsExactly("0", "–", "–", "–", "0", "0");
	}

	@Test
	void hasChartsForALogWithoutTimesAndWithoutNumbers(FxRobot robot) throws Exception {
		settle();
		open("numbers.jsonl", "{\"loss\":0.5}\n{\"loss\":0.25}\n{\"loss\":2}\n");
		assertThat(texts(robot, ".chart-setup")).containsExactly("distribution ▾");
		open("one.jsonl", "{\"time\":\"2025-03-01T06:00:10Z\",\"loss\":0.5}\n");
		assertThat(texts(robot, ".chart-title")).contains("loss");
		assertThat(texts(robot, ".chart-sentence"))
				.contains("loss is always 0.5 where it is above 0; a logarithmic scale shows nothing else.");
		open("zero.jsonl", "{\"time\":\"2025-03-01T06:00:10Z\",\"loss\":0}\n{\"time\":\"2025-03-01T07:00:10Z\",\"loss\":1}\n");
		assertThat(texts(robot, ".chart-sentence"))
				.contains("loss is always 1 where it is above 0; a logarithmic scale shows nothing else.");
		open("words.txt", "nothing here\nnor there\n");
		assertThat(texts(robot, ".empty"))
				.containsExactly("This log has nothing to chart: no times, no numbers and no values that repeat.");
	}

	@Test
	void asksNothingWhileItIsNotSeen(FxRobot robot) throws Exception {
		settle();
		robot.interact(() -> seen.set(false));
		filter("model=none");
		assertThat(texts(robot, ".figure-value").getFirst()).isEqualTo("480");
		robot.interact(() -> seen.set(true));
		settle();
		assertThat(texts(robot, ".figure-value").getFirst()).isEqualTo("0");
	}

	private static String requests() {
		StringBuilder text = new StringBuilder("timestamp,user_id,model,status_code,response_time_ms,prediction\n");
		for (int minute = 0; minute < MINUTES; minute++)
			for (String model : List.of("bert", "resnet")) {
				boolean bad = minute / 60 == 2;
				text.append("2025-03-01T%02d:%02d:00Z,user_%d,%s,%d,%d,%s\n".formatted(minute / 60, minute % 60, minute % 10, model,
						bad && minute % 2 == 0 ? 500 : 200, bad ? 80 : 40, minute % 3 == 0 ? "cat" : "dog"));
			}
		return text.toString();
	}

	private static Path write(String name, String text) throws IOException {
		Path file = folder.resolve(UUID.randomUUID().toString()).resolve(name);
		Files.createDirectories(file.getParent());
		return Files.writeString(file, text);
	}

	private void open(String name, String text) throws Exception {
		Path file = write(name, text);
		fxThread.later(() -> workspace.open(List.of(file)));
		settle();
	}

	private void filter(String text) throws Exception {
		workspace.filter().change(FilterParser.parse(text));
		settle();
	}

	/// By keyboard.
	private void choose(FxRobot robot, int chart, int menu, int option) throws Exception {
		robot.interact(() -> ((Button) nodes(robot, ".chart-setup").get(chart)).fire());
		robot.type(KeyCode.DOWN, menu).type(KeyCode.RIGHT).type(KeyCode.DOWN, option).type(KeyCode.ENTER);
		settle();
	}

	private void act(FxRobot robot, int chart, String action) throws Exception {
		robot.interact(() -> ((Button) nodes(robot, ".chart-more").get(chart)).fire());
		robot.clickOn("#" + action);
		settle();
	}

	private void save(FxRobot robot, int chart, String format) throws Exception {
		act(robot, chart, "save-" + format);
	}

	private static ChartPane chart(FxRobot robot, int index) {
		return (ChartPane) nodes(robot, ".chart-pane").get(index);
	}

	private static Plot plot(FxRobot robot, int index) {
		return chart(robot, index).plot().orElseThrow();
	}

	private static Bounds screen(Node node) {
		return node.localToScreen(node.getLayoutBounds());
	}

	/// In reading order.
	private static List<Node> nodes(FxRobot robot, String selector) {
		return robot.lookup(selector).queryAll().stream().filter(node -> node.isVisible())
				.sorted(Comparator.comparingDouble((Node node) -> Math.rint(node.localToScene(0, 0).getY() / 40))
						.thenComparingDouble(node -> node.localToScene(0, 0).getX()))
				.toList();
	}

	private static List<String> texts(FxRobot robot, String selector) {
		return nodes(robot, selector).stream().map(node -> ((Labeled) node).getText())
				.filter(text -> !selector.equals(".chart-sentence") || !text.isEmpty()).toList();
	}

	private void settle() throws Exception {
		Calm.await(workspace, fxThread);
	}
}
