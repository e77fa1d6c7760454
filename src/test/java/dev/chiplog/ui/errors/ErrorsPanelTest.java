package dev.chiplog.ui.errors;

import static org.assertj.core.api.Assertions.assertThat;

import dev.chiplog.ui.common.Calm;
import dev.chiplog.insight.pattern.PatternGroup;
import dev.chiplog.query.Cancellation;
import dev.chiplog.query.Filter;
import dev.chiplog.query.FilterParser;
import dev.chiplog.query.FilterPrinter;
import dev.chiplog.query.PageRow;
import dev.chiplog.query.Question;
import dev.chiplog.record.Event;
import dev.chiplog.record.EventId;
import dev.chiplog.settings.ForgetfulStore;
import dev.chiplog.settings.Preferences;
import dev.chiplog.ui.common.FxThread;
import dev.chiplog.ui.common.PanelLoader;
import dev.chiplog.workspace.LocalWorkspace;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.control.Labeled;
import javafx.scene.control.ListView;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;
import javafx.scene.input.Clipboard;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

/// What a user does with the errors, on two real files: what a service says, and what its gateway says of the same requests.
@ExtendWith(ApplicationExtension.class)
class ErrorsPanelTest {
	private static final int REQUESTS = 300;

	@TempDir
	private static Path folder;

	private final FxThread fxThread = new FxThread();
	private final AtomicInteger eventsShown = new AtomicInteger();
	private final LocalWorkspace workspace = new LocalWorkspace(Preferences.DEFAULT.withZone("UTC"), new ForgetfulStore(),
			ForgetfulStore.formats());
	@SuppressWarnings("NullAway.Init")
	private ErrorCountViewModel count;

	@Start
	void show(Stage stage) throws IOException {
		count = new ErrorCountViewModel(workspace, fxThread);
		ErrorsController controller = new ErrorsController(workspace, fxThread, Locale.ENGLISH, new SimpleBooleanProperty(true), count,
				eventsShown::incrementAndGet);
		Parent panel = new PanelLoader(Locale.ENGLISH, Map.of(ErrorsController.class, () -> controller)).load(ErrorsController.class);
		Scene scene = new Scene(panel, 990, 900);
		scene.getStylesheets().setAll("/dev/chiplog/theme/light.css", "/dev/chiplog/theme/base.css");
		stage.setScene(scene);
		stage.show();
		workspace.open(List.of(write("service.jsonl", service()), write("gateway.jsonl", gateway())));
	}

	@AfterEach
	void close() {
		workspace.close();
	}

	@Test
	void listsTheErrorsTheMostFrequentFirst(FxRobot robot) throws Exception {
		settle();
		assertThat(patterns(robot)).containsExactly("no room for <*> on disk", "worker <*> died");
		assertThat(count.count().get()).isEqualTo(2);
		assertThat(texts(robot, "#errors-summary")).containsExactly("2 groups of 34 errors");
		assertThat(texts(robot, ".errors .marks .label")).containsExactly("new");
		assertThat(robot.lookup(".template").<TemplateLine>queryAll()).extracting(Node::getAccessibleText)
				.contains("no room for ‹*› on disk");
	}

	@Test
	void saysWhatIsDifferentAndFiltersByIt(FxRobot robot) throws Exception {
		settle();
		assertThat(texts(robot, ".difference")).first().isEqualTo("node=n9");
		assertThat(isLooking(robot)).as("once the longer look found the same").isFalse();
		robot.clickOn("node=n9");
		settle();
		assertThat(filter()).isEqualTo("node=n9");
		assertThat(texts(robot, "#errors-summary")).containsExactly("1 group of 30 errors");
	}

	@Test
	void filtersToAGroup(FxRobot robot) throws Exception {
		settle();
		robot.clickOn("#filter-to-these");
		settle();
		assertThat(filter()).isEqualTo("@pattern=\"no room for <*> on disk\"");
		assertThat(patterns(robot)).containsExactly("no room for <*> on disk");
	}

	@Test
	void hidesAGroupAndShowsTheNext(FxRobot robot) throws Exception {
		settle();
		robot.clickOn("#hide-these");
		settle();
		assertThat(filter()).isEqualTo("@pattern!=\"no room for <*> on disk\"");
		assertThat(patterns(robot)).containsExactly("worker <*> died");
		assertThat(texts(robot, ".surroundings .said")).contains("worker 0 died");
	}

	@Test
	void hidesByKeyAndGoesToTheEventsByDoubleClick(FxRobot robot) throws Exception {
		settle();
		robot.clickOn(robot.lookup(".template").<Node>query()).type(KeyCode.DELETE);
		settle();
		assertThat(filter()).isEqualTo("@pattern!=\"no room for <*> on disk\"");
		robot.doubleClickOn(robot.lookup(".template").<Node>query());
		settle();
		assertThat(filter()).endsWith("@pattern=\"worker <*> died\"");
		assertThat(eventsShown).hasValue(1);
	}

	@Test
	void goesThroughTheGroupsByKeyAndOrdersThem(FxRobot robot) throws Exception {
		settle();
		robot.clickOn(robot.lookup(".template").<Node>query()).type(KeyCode.DOWN);
		settle();
		assertThat(texts(robot, ".surroundings .said")).contains("worker 0 died");
		// the headless platform calls every click on a header a popup trigger, so the headers' order is set as a click would
		TableView<PatternGroup> table = robot.lookup("#error-groups").query();
		TableColumn<PatternGroup, ?> events = table.getColumns().stream().filter(column -> column.getId().equals("errors-events"))
				.findFirst().orElseThrow();
		assertThat(events.getSortType()).as("the largest first").isEqualTo(TableColumn.SortType.DESCENDING);
		robot.interact(() -> {
			events.setSortType(TableColumn.SortType.ASCENDING);
			table.getSortOrder().add(events);
		});
		assertThat(table.getItems()).extracting(PatternGroup::events).containsExactly(4L, 30L);
	}

	@Test
	void keepsThePickedGroupPickedWhenTheFilesAreReadAgain(FxRobot robot) throws Exception {
		settle();
		robot.clickOn(robot.lookup(".template").<Node>query()).type(KeyCode.DOWN);
		settle();
		robot.interact(workspace::reload);
		settle();
		assertThat(robot.lookup("#error-groups").<TableView<PatternGroup>>query().getSelectionModel().getSelectedItem().key().text())
				.isEqualTo("worker <*> died");
		assertThat(texts(robot, ".surroundings .said")).contains("worker 0 died");
	}

	@Test
	void showsWhatStandsInTheVariablePlacesAndFiltersByIt(FxRobot robot) throws Exception {
		settle();
		robot.interact(() -> robot.lookup(".value").<Hyperlink>query().fire());
		settle();
		Filter narrowed = workspace.filter().current().get();
		assertThat(narrowed).isInstanceOf(Filter.And.class);
		assertThat(workspace.ask(new Question.Count(narrowed), new Cancellation()).join()).isEqualTo(1L);
	}

	@Test
	void showsTheLinesAroundTheFirstOneFromAllFilesAndOpensOne(FxRobot robot) throws Exception {
		settle();
		List<PageRow> rows = robot.lookup("#surroundings").<ListView<PageRow>>query().getItems();
		assertThat(rows).hasSize(41);
		assertThat(rows).extracting(row -> row.id().source()).contains(0, 1);
		assertThat(texts(robot, ".surroundings .list-cell:first .said")).containsExactly("no room for 210 on disk");
		robot.clickOn("no room for 210 on disk");
		settle();
		assertThat(workspace.selection().get().focus()).contains(rows.get(20).id());
		assertThat(eventsShown).hasValue(1);
	}

	@Test
	void followsTheRequestThroughTheFiles(FxRobot robot) throws Exception {
		settle();
		robot.clickOn("#surroundings-path");
		settle();
		assertThat(robot.lookup("#surroundings").<ListView<PageRow>>query().getItems()).extracting(row -> row.id().source())
				.containsExactlyInAnyOrder(0, 1);
		assertThat(texts(robot, ".surroundings .head .muted")).containsExactly("2 events of r210");
	}

	@Test
	void marksTheFirstEventAndTakesTheMarkAway(FxRobot robot) throws Exception {
		settle();
		robot.clickOn("#bookmark-first");
		settle();
		EventId marked = workspace.bookmarks().get().ids().iterator().next();
		Event event = workspace.ask(new Question.One(marked), new Cancellation()).join().orElseThrow();
		assertThat(event.raw()).contains("no room for 210 on disk");
		assertThat(robot.lookup("#bookmark-first").<Button>query().getText()).isEqualTo("Remove the bookmark");
		robot.clickOn("#bookmark-first");
		settle();
		assertThat(workspace.bookmarks().get().ids()).isEmpty();
	}

	@Test
	void copiesATicket(FxRobot robot) throws Exception {
		settle();
		robot.clickOn("#copy-ticket");
		List<String> ticket = new ArrayList<>();
		robot.interact(() -> ticket.addAll(Clipboard.getSystemClipboard().getString().lines().toList()));
		assertThat(ticket).startsWith("## `no room for ‹*› on disk`", "", "- 30 events (88% of all in view)", "- users: 30")
				.contains("- host: n9", "- Filter: `@pattern=\"no room for <*> on disk\"`", "### What is different", "|---|---:|---:|",
						"| `node=n9` | 100% | 0% |", "### Values behind ‹*›", "### The first event", "`service.jsonl`, line 211", "```",
						"### Around the first one", "> 11:30:00.500 ERROR    no room for 210 on disk  (service.jsonl)",
						"### Path of its request")
				.anyMatch(line -> line.contains("\"message\":\"no room for 210 on disk\""));
		assertThat(robot.lookup("#copy-ticket").<Button>query().getText()).isEqualTo("Copied");
	}

	@Test
	void widensToAllPatternsTheRarestFirst(FxRobot robot) throws Exception {
		settle();
		robot.clickOn("#group-everything");
		settle();
		assertThat(patterns(robot)).containsExactly("worker <*> died", "no room for <*> on disk", "served in <*> ms", "forwarded to <*>");
		assertThat(texts(robot, "#errors-summary")).containsExactly("4 groups of 600 events, the rarest first");
		assertThat(texts(robot, ".surroundings .said")).as("the first is picked").contains("worker 0 died");
		assertThat(isLooking(robot)).isFalse();
	}

	@Test
	void saysSoWhenThereAreNoErrors(FxRobot robot) throws Exception {
		settle();
		Filter info = FilterParser.parse("level=INFO");
		robot.interact(() -> workspace.filter().change(info));
		settle();
		assertThat(robot.lookup("#errors-empty").<Label>query().isVisible()).isTrue();
		assertThat(texts(robot, "#errors-empty")).first().asString().startsWith("No errors here");
		assertThat(count.count().get()).isZero();
	}

	private static boolean isLooking(FxRobot robot) {
		return robot.lookup("Looking at two fields together and at texts on disk …").tryQuery().isPresent();
	}

	private static List<String> patterns(FxRobot robot) {
		return robot.lookup("#error-groups").<TableView<PatternGroup>>query().getItems().stream().map(group -> group.key().text()).toList();
	}

	private String filter() {
		return FilterPrinter.print(workspace.filter().current().get());
	}

	private static List<String> texts(FxRobot robot, String query) {
		return robot.lookup(query).<Labeled>queryAll().stream().filter(Node::isVisible).map(Labeled::getText).toList();
	}

	private static List<String> service() {
		List<String> lines = new ArrayList<>();
		for (int i = 0; i < REQUESTS; i++) {
			boolean full = i >= 210 && i % 3 == 0;
			boolean died = i % 70 == 0 && !full;
			lines.add(String.format(Locale.ROOT,
					"{\"time\":\"%s\",\"level\":\"%s\",\"message\":\"%s\",\"user\":\"u%d\",\"node\":\"%s\",\"request_id\":\"r%d\"}",
					time(i, 500), full || died ? "ERROR" : "INFO",
					full ? "no room for " + i + " on disk" : died ? "worker " + i + " died" : "served in " + i + " ms", i % 97,
					full ? "n9" : "n" + i % 7, i));
		}
		return lines;
	}

	private static List<String> gateway() {
		List<String> lines = new ArrayList<>();
		for (int i = 0; i < REQUESTS; i++)
			lines.add(String.format(Locale.ROOT, "{\"time\":\"%s\",\"level\":\"INFO\",\"message\":\"forwarded to %d\",\"req_id\":\"r%d\"}",
					time(i, 0), i, i));
		return lines;
	}

	private static String time(int minute, int millis) {
		return String.format(Locale.ROOT, "2026-01-05T%02d:%02d:00.%03dZ", 8 + minute / 60, minute % 60, millis);
	}

	private static Path write(String name, List<String> lines) throws IOException {
		return Files.write(folder.resolve(name), lines);
	}

	private void settle() throws Exception {
		Calm.await(workspace, fxThread);
	}
}
