package dev.chiplog.ui.timeline;

import static org.assertj.core.api.Assertions.assertThat;

import dev.chiplog.ui.common.Calm;
import dev.chiplog.query.Filter;
import dev.chiplog.query.FilterEdit;
import dev.chiplog.query.Operator;
import dev.chiplog.settings.ForgetfulStore;
import dev.chiplog.settings.Preferences;
import dev.chiplog.ui.common.FxThread;
import dev.chiplog.ui.common.PanelLoader;
import dev.chiplog.workspace.LocalWorkspace;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import javafx.geometry.Point2D;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.control.Labeled;
import javafx.stage.Stage;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;

/// Two hours of a log in which twice something happens: errors for six minutes, then hardly any event for four.
@ExtendWith(ApplicationExtension.class)
class AnomalyMarksTest {
	private static final Instant BEGIN = Instant.parse("2025-03-01T08:00:00Z");

	@TempDir
	private static Path folder;

	private final FxThread fxThread = new FxThread();
	private final LocalWorkspace workspace = new LocalWorkspace(Preferences.DEFAULT.withZone("UTC"), new ForgetfulStore(),
			ForgetfulStore.formats());
	private @Nullable TimelineController controller;

	@Start
	void start(Stage stage) throws IOException {
		TimelineController made = new TimelineController(workspace, fxThread, Locale.ENGLISH);
		controller = made;
		Parent panel = new PanelLoader(Locale.ENGLISH, Map.of(TimelineController.class, () -> made)).load(TimelineController.class);
		Scene scene = new Scene(panel, 980, 120);
		scene.getStylesheets().add("/dev/chiplog/theme/light.css");
		stage.setScene(scene);
		stage.show();
		workspace.open(List.of(log()));
	}

	private static Path log() throws IOException {
		Random random = new Random(5);
		StringBuilder text = new StringBuilder();
		for (int minute = 0; minute < 120; minute++)
			for (int i = 0; i < (minute >= 80 && minute < 84 ? 2 : 50); i++) {
				Instant time = BEGIN.plus(Duration.ofMinutes(minute)).plusMillis(i * 1100L);
				boolean error = random.nextDouble() < (minute >= 40 && minute < 46 ? 0.4 : 0.01);
				text.append("{\"time\":\"").append(time).append("\",\"level\":\"").append(error ? "ERROR" : "INFO")
						.append("\",\"message\":\"done\"}\n");
			}
		return Files.writeString(folder.resolve("two-hours.jsonl"), text);
	}

	@AfterEach
	void close() throws Exception {
		settle();
		workspace.close();
	}

	@Test
	void marksWhatIsUnexpectedAndSaysWhyOnHover(FxRobot robot) throws Exception {
		settle();
		TimelineChart chart = chart(robot);
		assertThat(chart.marks().stretches()).containsExactly(span(40, 46), span(80, 84));
		hover(robot, chart, 42);
		assertThat(robot.lookup(".timeline-tooltip-reason").queryAllAs(Labeled.class)).extracting(Labeled::getText)
				.anyMatch(reason -> reason.matches("errors [2345]\\d(\\.\\d)?%, expected 0–\\d+(\\.\\d+)?%"));
		hover(robot, chart, 82);
		assertThat(robot.lookup(".timeline-tooltip-reason").queryAllAs(Labeled.class)).extracting(Labeled::getText)
				.anyMatch(reason -> reason.matches("events 4, expected 6\\d–1[34]\\d"));
		hover(robot, chart, 100);
		assertThat(robot.lookup(".timeline-tooltip-reason").queryAll()).isEmpty();
	}

	@Test
	void goesFromAnomalyToAnomalyAndRoundAgain(FxRobot robot) throws Exception {
		settle();
		for (String time : List.of("2025-03-01T08:40:00Z", "2025-03-01T09:20:00Z", "2025-03-01T08:40:00Z")) {
			robot.interact(Objects.requireNonNull(controller)::nextAnomaly);
			settle();
			assertThat(FilterEdit.timeRange(workspace.filter().current().get()).from()).isEqualTo(time);
		}
		assertThat(chart(robot).marks().stretches()).as("the brush is no filter of the marks").hasSize(2);
	}

	@Test
	void followsTheFilter(FxRobot robot) throws Exception {
		settle();
		robot.interact(() -> workspace.filter().change(new Filter.Compare("level", Operator.EQUAL, "INFO")));
		settle();
		assertThat(chart(robot).marks().stretches()).as("no error is in sight, but events lack").contains(span(80, 84));
		assertThat(chart(robot).marks().reasons(span(40, 46))).noneMatch(deviation -> deviation.isAbove());
	}

	private static TimeSpan span(int from, int to) {
		return new TimeSpan(nanos(from), nanos(to));
	}

	private static long nanos(int minute) {
		return TimeUnit.SECONDS.toNanos(BEGIN.plus(Duration.ofMinutes(minute)).getEpochSecond());
	}

	private static void hover(FxRobot robot, TimelineChart chart, int minute) {
		Point2D place = chart.localToScreen(chart.scale().x(nanos(minute) + TimeUnit.SECONDS.toNanos(30)), 50);
		robot.moveTo(place).moveBy(1, 0);
		WaitForAsyncUtils.waitForFxEvents();
	}

	private static TimelineChart chart(FxRobot robot) {
		return robot.lookup("#timeline-chart").queryAs(TimelineChart.class);
	}

	private void settle() throws Exception {
		Calm.await(workspace, fxThread);
	}
}
