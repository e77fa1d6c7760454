package dev.chiplog.ui.timeline;

import static org.assertj.core.api.Assertions.assertThat;

import dev.chiplog.query.Filter;
import dev.chiplog.query.FilterEdit;
import dev.chiplog.query.Operator;
import dev.chiplog.record.Level;
import dev.chiplog.ui.common.FxThread;
import dev.chiplog.ui.common.PanelLoader;
import dev.chiplog.workspace.FakeWorkspace;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.control.Labeled;
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
class TimelineTest {
	private static final Instant MORNING = Instant.parse("2025-03-01T00:00:00Z");

	private final FakeWorkspace workspace = FakeWorkspace.loaded();
	private final FxThread fxThread = new FxThread();

	@Start
	void start(Stage stage) {
		TimelineController controller = new TimelineController(workspace, fxThread, Locale.ENGLISH);
		Parent panel = new PanelLoader(Locale.ENGLISH, Map.of(TimelineController.class, () -> controller)).load(TimelineController.class);
		Scene scene = new Scene(panel, 900, 120);
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
	void saysHowLongABucketIs(FxRobot robot) throws Exception {
		settle();
		assertThat(robot.lookup(".timeline-title").queryAs(Labeled.class).getText()).isEqualTo("Events per 5 minutes");
	}

	@Test
	void aDragFiltersToItsTimeAndADoubleClickTakesItBack(FxRobot robot) throws Exception {
		settle();
		TimelineChart chart = chart(robot);
		robot.moveTo(chart).press(javafx.scene.input.MouseButton.PRIMARY).moveBy(120, 0).release(javafx.scene.input.MouseButton.PRIMARY);
		settle();
		FilterEdit.TimeRange range = FilterEdit.timeRange(filter());
		assertThat(range.from()).as("the middle of the day, at a border of buckets").matches("2025-03-01T1[23]:[0-5][05]:00\\+09:00");
		assertThat(range.to()).as("an hour later").matches("2025-03-01T1[34]:[0-5][05]:00\\+09:00");
		assertThat(chart.scale().shown().length()).isLessThan(TimeUnit.HOURS.toNanos(3));
		robot.doubleClickOn(chart);
		settle();
		assertThat(filter()).isEqualTo(new Filter.Everything());
		assertThat(chart.scale().shown().length()).isGreaterThan(TimeUnit.HOURS.toNanos(7));
	}

	@Test
	void arrowKeysMoveTheBrushByABucket(FxRobot robot) throws Exception {
		settle();
		robot.interact(() -> workspace.filter()
				.change(FilterEdit.time(new Filter.Everything(), "2025-03-01T10:00:00+09:00", "2025-03-01T11:00:00+09:00")));
		settle();
		robot.interact(chart(robot)::requestFocus).type(KeyCode.RIGHT);
		settle();
		assertThat(FilterEdit.timeRange(filter()))
				.isEqualTo(new FilterEdit.TimeRange("2025-03-01T10:05:00+09:00", "2025-03-01T11:05:00+09:00"));
	}

	@Test
	void theLegendTakesALevelIntoTheFilter(FxRobot robot) throws Exception {
		settle();
		robot.clickOn("#legend-ERROR");
		assertThat(filter()).isEqualTo(new Filter.Compare("level", Operator.EQUAL, "ERROR"));
	}

	@Test
	void theHistogramLeavesTheTimeOfTheFilterOut(FxRobot robot) throws Exception {
		settle();
		TimelineViewModel[] model = new TimelineViewModel[1];
		robot.interact(() -> model[0] = new TimelineViewModel(workspace, fxThread));
		robot.interact(() -> workspace.filter().change(Filter.allOf(List.of(new Filter.Compare("level", Operator.AT_LEAST, "error"),
				new Filter.Compare("@time", Operator.AT_LEAST, "2025-03-01T07:45:00Z")))));
		settle();
		long errors = workspace.events().stream().filter(event -> event.level() != null && event.level().isError()).count();
		long shown = model[0].histogram().get().series().stream().flatMap(series -> series.counts().stream()).mapToLong(Long::longValue)
				.sum();
		assertThat(shown).isEqualTo(errors);
		assertThat(model[0].brush().get().map(TimeSpan::from)).isEqualTo(Optional.of(nanos(MORNING.plusSeconds(7 * 3600 + 45 * 60))));
		assertThat(model[0].chosenLevels().get()).containsExactlyInAnyOrder(Level.ERROR, Level.CRITICAL);
	}

	private Filter filter() {
		return workspace.filter().current().get();
	}

	private static TimelineChart chart(FxRobot robot) {
		return robot.lookup("#timeline-chart").queryAs(TimelineChart.class);
	}

	private static long nanos(Instant instant) {
		return TimeUnit.SECONDS.toNanos(instant.getEpochSecond());
	}

	private void settle() throws Exception {
		WaitForAsyncUtils.waitFor(60, TimeUnit.SECONDS, fxThread::isSettled);
		WaitForAsyncUtils.waitForFxEvents();
	}
}
