package dev.chiplog.ui.runs;

import static org.assertj.core.api.Assertions.assertThat;

import dev.chiplog.ui.common.Calm;
import dev.chiplog.query.Filter;
import dev.chiplog.query.Operator;
import dev.chiplog.query.Scale;
import dev.chiplog.settings.ForgetfulStore;
import dev.chiplog.settings.FormatFolder;
import dev.chiplog.settings.Preferences;
import dev.chiplog.ui.common.FxThread;
import dev.chiplog.ui.common.PanelLoader;
import dev.chiplog.ui.common.ScriptedPicker;
import dev.chiplog.ui.common.chart.Axis;
import dev.chiplog.ui.common.chart.ChartPane;
import dev.chiplog.ui.common.chart.Layer;
import dev.chiplog.ui.common.chart.Mark;
import dev.chiplog.ui.common.chart.Plot;
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
import java.util.concurrent.atomic.AtomicInteger;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.geometry.Point2D;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Labeled;
import javafx.scene.control.Slider;
import javafx.scene.control.ToggleButton;
import javafx.stage.Stage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

/// What a user does with the view of training runs, on logs of two trainings, of which one breaks.
@ExtendWith(ApplicationExtension.class)
class RunsPanelTest {
	@TempDir
	private static Path folder;

	private final FxThread fxThread = new FxThread();
	private final LocalWorkspace workspace = new LocalWorkspace(Preferences.DEFAULT.withZone("UTC"), new ForgetfulStore(),
			new FormatFolder(folder.resolve(UUID.randomUUID().toString())));
	private final AtomicInteger wentToEvents = new AtomicInteger();
	private final Path saved = folder.resolve(UUID.randomUUID() + ".csv");
	private final ScriptedPicker picker = new ScriptedPicker(saved);
	private final List<String> told = new ArrayList<>();

	@Start
	void show(Stage stage) throws IOException {
		RunsController controller = new RunsController(workspace, fxThread, Locale.ENGLISH, picker, told::add,
				new SimpleBooleanProperty(true), wentToEvents::incrementAndGet);
		Parent panel = new PanelLoader(Locale.ENGLISH, Map.of(RunsController.class, () -> controller)).load(RunsController.class);
		Scene scene = new Scene(panel, 990, 800);
		scene.getStylesheets().setAll("/dev/chiplog/theme/light.css", "/dev/chiplog/theme/base.css");
		stage.setScene(scene);
		stage.show();
		workspace.open(List.of(write("good.log", TrainingLogs.good(1, "3e-4")), write("broken.log", TrainingLogs.broken(2, "1e-3"))));
	}

	@AfterEach
	void close() {
		workspace.close();
	}

	@Test
	void listsRunsSeriesAndParametersWithNothingSetUp(FxRobot robot) throws Exception {
		settle();
		assertThat(texts(robot, ".run-name")).containsExactly("lr=3e-4 · good.log", "lr=0.001 · broken.log");
		assertThat(texts(robot, ".run-note")).first().asString().startsWith("val_loss: best 0.5").endsWith("@ 100");
		assertThat(texts(robot, ".run-alarm")).containsExactly("loss: NaN at 60 (41×)", "1 error");
		assertThat(texts(robot, ".series-list .check-box")).containsExactly("loss", "accuracy", "tokens/s");
		assertThat(texts(robot, ".parameter-name")).containsExactly("lr");
		assertThat(texts(robot, ".parameter-value")).containsExactly("3e-4 · 0.001");
		robot.clickOn("#differences");
		assertThat(texts(robot, ".parameter-name")).containsExactly("lr", "batch_size", "model");
	}

	@Test
	void drawsACurveForEachRunWithItsValidationDashedAndItsErrorMarked(FxRobot robot) throws Exception {
		settle();
		assertThat(titles(robot)).containsExactly("loss", "accuracy", "tokens/s");
		Plot loss = plot(robot, "loss");
		assertThat(lines(loss).stream().filter(line -> line.ink().dashed()).map(Layer.Line::name))
				.containsExactly("lr=3e-4 · good.log, validation", "lr=0.001 · broken.log, validation");
		assertThat(lines(loss).stream().filter(line -> line.name().equals("lr=3e-4 · good.log")).toList()).hasSize(1);
		assertThat(lines(loss).stream().filter(line -> line.name().isEmpty()).toList()).as("the readings behind the smoothed").hasSize(2);
		assertThat(loss.marks()).extracting(Mark::label).containsExactly("ERROR: gradients are NaN", "NaN, lr=0.001 · broken.log");
		assertThat(((Mark.Upright) loss.marks().getFirst()).at()).isEqualTo(TrainingLogs.BREAKS);
	}

	@Test
	void hidesARunAndShowsItAgain(FxRobot robot) throws Exception {
		settle();
		robot.clickOn(".run-name");
		settle();
		assertThat(lines(plot(robot, "accuracy")).stream().map(Layer.Line::name).distinct()).containsExactly("", "accuracy");
		assertThat(texts(robot, ".parameter-name")).as("one run differs from none").containsExactly("batch_size", "lr", "model");
		robot.clickOn(".run-name");
		settle();
		assertThat(lines(plot(robot, "accuracy")).stream().map(Layer.Line::name).distinct()).containsExactly("", "lr=3e-4 · good.log",
				"lr=0.001 · broken.log");
	}

	@Test
	void savesTheNumbersBehindACurve(FxRobot robot) throws Exception {
		settle();
		robot.interact(() -> robot.lookup(".chart-more").<Button>query().fire());
		robot.clickOn("#save-csv");
		settle();
		assertThat(Files.readAllLines(saved)).hasSize(101).first().isEqualTo(
				"Step,lr=3e-4 · good.log readings,lr=0.001 · broken.log readings,lr=3e-4 · good.log,\"lr=3e-4 · good.log, validation\",lr=0.001 · broken.log,\"lr=0.001 · broken.log, validation\"");
		assertThat(picker.proposed()).containsExactly("loss.csv");
		assertThat(told).containsExactly(saved.getFileName() + " is saved.");
	}

	@Test
	void hidesTheChartOfASeries(FxRobot robot) throws Exception {
		settle();
		robot.interact(() -> ((CheckBox) named(robot, ".series-list .check-box", "accuracy")).fire());
		settle();
		assertThat(titles(robot)).containsExactly("loss", "tokens/s");
	}

	@Test
	void drawsAgainstTheTimeAndOnALogarithmicScale(FxRobot robot) throws Exception {
		settle();
		assertThat(robot.lookup("#axis-step").<ToggleButton>query().isSelected()).isTrue();
		assertThat(robot.lookup("#axis-epoch").tryQuery()).isEmpty();
		robot.clickOn("#axis-time").clickOn("#logarithmic");
		settle();
		assertThat(robot.lookup("#axis-step").<ToggleButton>query().isSelected()).isFalse();
		Plot loss = plot(robot, "loss");
		assertThat(loss.across()).isInstanceOf(Axis.Time.class);
		assertThat(((Axis.Amount) loss.up()).scale()).isEqualTo(Scale.LOGARITHMIC);
	}

	@Test
	void smoothsAsStronglyAsTheUserWants(FxRobot robot) throws Exception {
		settle();
		double before = roughness(plot(robot, "tokens/s"));
		robot.interact(() -> robot.lookup("#smoothing").<Slider>query().setValue(0.95));
		settle();
		assertThat(roughness(plot(robot, "tokens/s"))).isLessThan(before / 2);
		robot.interact(() -> robot.lookup("#smoothing").<Slider>query().setValue(0));
		settle();
		assertThat(lines(plot(robot, "tokens/s"))).extracting(Layer.Line::name).containsExactly("lr=3e-4 · good.log",
				"lr=0.001 · broken.log");
	}

	@Test
	void goesToTheEventOfAnErrorAndOfAReading(FxRobot robot) throws Exception {
		settle();
		ChartPane chart = chart(robot, "loss");
		double x = column(chart, TrainingLogs.BREAKS);
		robot.clickOn(chart.localToScreen(new Point2D(x, chart.getHeight() / 3)));
		settle();
		assertThat(wentToEvents.get()).isEqualTo(1);
		long error = workspace.selection().get().focus().orElseThrow().offset();
		assertThat(Files.readString(folder.resolve("broken.log")).substring((int) error)).contains("ERROR")
				.startsWith("2026-03-01 09:01:00");
		double early = column(chart, 20);
		robot.clickOn(chart.localToScreen(new Point2D(early, row(chart, early, 1.5))));
		settle();
		assertThat(wentToEvents.get()).isEqualTo(2);
		assertThat(workspace.selection().get().focus().orElseThrow().offset()).isNotEqualTo(error);
	}

	@Test
	void followsTheFilter(FxRobot robot) throws Exception {
		settle();
		robot.interact(() -> workspace.filter().change(new Filter.Compare("@file", Operator.EQUAL, folder.resolve("good.log").toString())));
		settle();
		assertThat(texts(robot, ".run-name")).containsExactly("good.log");
		robot.interact(() -> workspace.filter().change(new Filter.Compare("@level", Operator.EQUAL, "ERROR")));
		settle();
		assertThat(robot.lookup(".runs .empty").<Labeled>query().getText()).startsWith("No training run was found");
		assertThat(robot.lookup(".run-list").<Node>query().getParent().getParent().isVisible()).isTrue();
	}

	private static ChartPane chart(FxRobot robot, String title) {
		return robot.lookup(".chart-pane").<ChartPane>queryAll().stream()
				.filter(pane -> pane.plot().map(plot -> plot.title().equals(title)).orElse(false)).findFirst().orElseThrow();
	}

	private static Plot plot(FxRobot robot, String title) {
		return chart(robot, title).plot().orElseThrow();
	}

	/// The column of pixels in which a step stands.
	private static double column(ChartPane chart, double step) {
		double x = 0;
		while (chart.valuesAt(x, 10).orElseThrow().getX() < step)
			x++;
		return x;
	}

	private static double row(ChartPane chart, double x, double value) {
		double y = 0;
		while (chart.valuesAt(x, y).orElseThrow().getY() > value)
			y++;
		return y;
	}

	private static List<Layer.Line> lines(Plot plot) {
		return plot.layers().stream().map(Layer.Line.class::cast).toList();
	}

	private static double roughness(Plot plot) {
		double[] values = lines(plot).stream().filter(line -> !line.name().isEmpty()).findFirst().orElseThrow().points().up();
		double sum = 0;
		for (int i = 51; i < values.length; i++)
			sum += Math.abs(values[i] - values[i - 1]);
		return sum;
	}

	private static List<String> titles(FxRobot robot) {
		return robot.lookup(".curve-card .heading").<Labeled>queryAll().stream().map(Labeled::getText).toList();
	}

	private static Node named(FxRobot robot, String selector, String text) {
		return robot.lookup(selector).<Labeled>queryAll().stream().filter(label -> label.getText().equals(text)).findFirst().orElseThrow();
	}

	private static List<String> texts(FxRobot robot, String selector) {
		return robot.lookup(selector).<Labeled>queryAll().stream()
				.sorted(Comparator.comparingDouble(label -> label.localToScene(label.getLayoutBounds()).getMinY())).map(Labeled::getText)
				.toList();
	}

	private static Path write(String name, String text) throws IOException {
		return Files.writeString(folder.resolve(name), text);
	}

	private void settle() throws Exception {
		Calm.await(workspace, fxThread);
	}
}
