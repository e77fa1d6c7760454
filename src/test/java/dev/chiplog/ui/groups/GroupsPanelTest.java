package dev.chiplog.ui.groups;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.chiplog.ui.common.Calm;
import dev.chiplog.corpus.Corpus;
import dev.chiplog.query.Filter;
import dev.chiplog.query.FilterPrinter;
import dev.chiplog.query.GroupAnswer.Group;
import dev.chiplog.settings.ForgetfulStore;
import dev.chiplog.settings.Preferences;
import dev.chiplog.ui.common.FxThread;
import dev.chiplog.ui.common.PanelLoader;
import dev.chiplog.ui.common.ScriptedPicker;
import dev.chiplog.workspace.LocalWorkspace;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.Labeled;
import javafx.scene.control.TableRow;
import javafx.scene.control.TableView;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

/// What a user does with the table of groups, on a small table of requests.
@ExtendWith(ApplicationExtension.class)
class GroupsPanelTest {
	@TempDir
	private static Path folder;

	private final FxThread fxThread = new FxThread();
	private final LocalWorkspace workspace = new LocalWorkspace(Preferences.DEFAULT.withZone("UTC"), new ForgetfulStore(),
			ForgetfulStore.formats());
	private final AtomicInteger shownEvents = new AtomicInteger();
	private final Path exported = folder.resolve("groups.csv");
	private final SimpleBooleanProperty seen = new SimpleBooleanProperty(true);

	@Start
	void show(Stage stage) throws IOException {
		GroupsController controller = new GroupsController(workspace, fxThread, Locale.ENGLISH, new ScriptedPicker(exported), seen,
				shownEvents::incrementAndGet);
		Parent panel = new PanelLoader(Locale.ENGLISH, Map.of(GroupsController.class, () -> controller)).load(GroupsController.class);
		Scene scene = new Scene(panel, 990, 600);
		scene.getStylesheets().setAll("/dev/chiplog/theme/light.css", "/dev/chiplog/theme/base.css");
		stage.setScene(scene);
		stage.show();
		workspace.open(List.of(RequestLog.write(folder.resolve("requests.csv"))));
	}

	@AfterEach
	void close() {
		workspace.close();
	}

	@Test
	void groupsByTheModelAtFirst(FxRobot robot) throws Exception {
		settle();
		assertThat(keys(robot)).containsExactly("bert", "", "whisper");
		assertThat(cells(robot, 0)).containsExactly("bert", "3", "60.0%", "40.00", "20.00", "83.00", "88.60", "33.3%", "2", "12:00:00.000",
				"12:00:02.000");
		assertThat(cells(robot, 1)).startsWith("(no model)", "1", "20.0%", "5.00");
		assertThat(total(robot)).containsExactly("total", "5", "100.0%", "85.00", "20.00", "258.00", "291.60", "20.0%", "3", "12:00:00.000",
				"12:00:04.000");
		assertThat(text(robot, "#groups-amount")).isEqualTo("3 groups");
	}

	@Test
	void putsAllGroupsInOrderByAColumn(FxRobot robot) throws Exception {
		settle();
		robot.clickOn("#group-title-p95");
		assertThat(keys(robot)).containsExactly("whisper", "bert", "");
		robot.clickOn("#group-title-p95");
		assertThat(keys(robot)).containsExactly("", "bert", "whisper");
		robot.clickOn("#group-title-key");
		assertThat(keys(robot)).as("what is missing comes last").containsExactly("bert", "whisper", "");
	}

	@Test
	void dividesByASecondField(FxRobot robot) throws Exception {
		settle();
		robot.clickOn("#group-and").write("user").type(KeyCode.ENTER);
		settle();
		assertThat(groups(robot).getItems()).extracting(Group::key).containsExactly(List.of("bert", "ann"), List.of("", "cy"),
				List.of("bert", "bob"), List.of("whisper", "cy"));
		robot.clickOn("#group-value").write("none").type(KeyCode.ENTER);
		settle();
		assertThat(robot.lookup("#group-title-mean").tryQuery()).isEmpty();
	}

	@Test
	void narrowsTheFilterToAGroupOnEnter(FxRobot robot) throws Exception {
		settle();
		robot.interact(() -> {
			groups(robot).requestFocus();
			groups(robot).getSelectionModel().select(2);
		});
		robot.type(KeyCode.ENTER);
		settle();
		assertThat(filter()).isEqualTo("model=whisper");
		assertThat(keys(robot)).containsExactly("whisper");
		assertThat(shownEvents).hasValue(0);
	}

	@Test
	void writesTimesInTheZoneThatIsShownAndKeepsTheGroupThatIsPicked(FxRobot robot) throws Exception {
		settle();
		robot.interact(() -> groups(robot).getSelectionModel().select(2));
		robot.interact(() -> workspace.zone().set(ZoneId.of("Asia/Seoul")));
		settle();
		assertThat(cells(robot, 0)).last().isEqualTo("21:00:02.000");
		robot.clickOn("#group-title-p95");
		assertThat(keys(robot)).startsWith("whisper");
		assertThat(groups(robot).getSelectionModel().getSelectedItem().key()).containsExactly("whisper");
	}

	@Test
	void goesToTheEventsOfAGroupOnADoubleClick(FxRobot robot) throws Exception {
		settle();
		robot.doubleClickOn(row(robot, 1));
		settle();
		assertThat(filter()).isEqualTo("not model:*");
		assertThat(shownEvents).hasValue(1);
	}

	@Test
	void takesAGroupOutByMenu(FxRobot robot) throws Exception {
		settle();
		robot.rightClickOn(row(robot, 0)).clickOn("#group-filter-out");
		settle();
		assertThat(filter()).isEqualTo("model!=bert");
		assertThat(keys(robot)).containsExactly("", "whisper");
		assertThat(cells(robot, 1)).as("a share of what is left").startsWith("whisper", "1", "50.0%");
	}

	@Test
	void writesTheTableAsItIsShown(FxRobot robot) throws Exception {
		settle();
		robot.clickOn("#group-title-mean");
		robot.interact(() -> robot.lookup("#groups-export").<Button>query().fire());
		settle();
		assertThat(text(robot, "#groups-notice")).isEqualTo("3 groups written to " + exported);
		assertThat(Files.readString(exported).lines()).containsExactly(
				"model,count,share,errors,error_rate,mean,p50,p95,p99,distinct,first,last",
				"whisper,1,0.2,0,0.0,300.0,300.0,300.0,300.0,1,2025-03-01T12:00:04Z,2025-03-01T12:00:04Z",
				"bert,3,0.6,1,0.3333333333333333,40.0,20.0,83.0,88.6,2,2025-03-01T12:00:00Z,2025-03-01T12:00:02Z",
				"\"\",1,0.2,0,0.0,5.0,5.0,5.0,5.0,1,2025-03-01T12:00:03Z,2025-03-01T12:00:03Z");
	}

	@Test
	void asksNothingWhileItIsNotSeen(FxRobot robot) throws Exception {
		settle();
		robot.interact(() -> seen.set(false));
		robot.interact(() -> workspace.filter().change(new Filter.Phrase("whisper")));
		settle();
		assertThat(keys(robot)).hasSize(3);
		robot.interact(() -> seen.set(true));
		settle();
		assertThat(keys(robot)).containsExactly("whisper");
	}

	@Test
	void findsWhatPandasFindsInTheLogThatItAllBeganWith(FxRobot robot) throws Exception {
		JsonNode truth = new ObjectMapper().readTree(Corpus.path("seed/inference_logs.csv.truth.json").toFile());
		settle();
		robot.interact(() -> workspace.open(List.of(Corpus.path("seed/inference_logs.csv"))));
		settle();
		robot.clickOn("#group-by").write("user").type(KeyCode.ENTER);
		settle();
		Map.Entry<String, JsonNode> top = truth.get("topUser").properties().iterator().next();
		assertThat(cells(robot, 0)).startsWith(top.getKey(), top.getValue().asText());
		double events = truth.get("events").asDouble();
		assertThat(total(robot)).startsWith("total", "%,.0f".formatted(events), "100.0%", "%.2f".formatted(truth.get("meanMs").asDouble()))
				.contains("%.2f".formatted(truth.get("p95Ms").asDouble()),
						"%.1f%%".formatted(100 * truth.get("errors").asDouble() / events));
	}

	@Test
	void saysHowManyGroupsAreLeftOut(FxRobot robot) throws Exception {
		settle();
		Path many = RequestLog.writeUsers(folder.resolve("users.csv"), GroupsViewModel.MOST + 7);
		robot.interact(() -> workspace.open(List.of(many)));
		settle();
		assertThat(keys(robot)).hasSize(GroupsViewModel.MOST);
		assertThat(text(robot, "#groups-amount")).isEqualTo("10,007 groups");
		assertThat(text(robot, "#groups-left")).startsWith("The 7 smallest groups are left out: the 10,000 largest are listed.");
		assertThat(total(robot)).startsWith("total", "10,007");
	}

	private String filter() {
		return FilterPrinter.print(workspace.filter().current().get());
	}

	@SuppressWarnings("unchecked")
	private static TableView<Group> groups(FxRobot robot) {
		return robot.lookup("#groups-table").queryAs(TableView.class);
	}

	private static List<String> keys(FxRobot robot) {
		return groups(robot).getItems().stream().map(group -> group.key().getFirst()).toList();
	}

	private static TableRow<?> row(FxRobot robot, int index) {
		return robot.lookup(".table-row-cell").lookup((TableRow<?> row) -> row.getIndex() == index).query();
	}

	private static List<String> cells(FxRobot robot, int index) {
		return robot.from(row(robot, index)).lookup(".table-cell").queryAllAs(Labeled.class).stream().map(Labeled::getText).toList();
	}

	private static List<String> total(FxRobot robot) {
		return robot.lookup("#groups-total .total-cell").queryAllAs(Labeled.class).stream().map(Labeled::getText).toList();
	}

	private static String text(FxRobot robot, String id) {
		return robot.lookup(id).queryAs(Labeled.class).getText();
	}

	private void settle() throws Exception {
		Calm.await(workspace, fxThread);
	}
}
