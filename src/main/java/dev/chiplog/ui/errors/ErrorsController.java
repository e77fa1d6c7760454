package dev.chiplog.ui.errors;

import dev.chiplog.insight.pattern.PatternGroup;
import dev.chiplog.insight.pattern.PatternGroups;
import dev.chiplog.insight.pattern.PatternScope;
import dev.chiplog.record.EventId;
import dev.chiplog.ui.common.FxThread;
import dev.chiplog.ui.common.Messages;
import dev.chiplog.ui.common.Numbers;
import dev.chiplog.workspace.Workspace;
import java.util.Locale;
import javafx.beans.value.ObservableValue;
import javafx.css.PseudoClass;
import javafx.fxml.FXML;
import javafx.scene.control.Button;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.SplitPane;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;
import javafx.scene.input.ContextMenuEvent;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/// Puts the parts of the errors view into their places.
public final class ErrorsController {
	private static final PseudoClass LOW = PseudoClass.getPseudoClass("low");
	private static final PseudoClass HIGH = PseudoClass.getPseudoClass("high");
	private static final double LEAST_FOR_CARDS = 380;
	private static final double LEAST_FOR_HIGH_CARDS = 620;

	private final ErrorsViewModel model;
	private final Messages messages;
	private final Numbers numbers;
	private final Runnable showEvents;
	private final TemplateLine title = new TemplateLine();
	private ContextMenu menu = new ContextMenu();

	@FXML
	private ToggleButton errors;
	@FXML
	private ToggleButton everything;
	@FXML
	private Label summary;
	@FXML
	private Label problem;
	@FXML
	private SplitPane filled;
	@FXML
	private Label empty;
	@FXML
	private StackPane table;
	@FXML
	private HBox actions;
	@FXML
	private Button bookmark;
	@FXML
	private Button copy;
	@FXML
	private Label differenceTitle;
	@FXML
	private Label differenceNote;
	@FXML
	private HBox cards;
	@FXML
	private ScrollPane differences;
	@FXML
	private ScrollPane facts;
	@FXML
	private VBox detail;

	/// @param seen whether the panel is seen
	/// @param count told how many groups of errors there are
	/// @param showEvents brings the view of single events to the front
	@SuppressWarnings("NullAway.Init")
	public ErrorsController(Workspace workspace, FxThread fxThread, Locale locale, ObservableValue<Boolean> seen, ErrorCountViewModel count,
			Runnable showEvents) {
		messages = new Messages("errors", locale);
		numbers = new Numbers(locale);
		model = new ErrorsViewModel(workspace, fxThread, seen, count);
		this.showEvents = showEvents;
	}

	@FXML
	void initialize() {
		GroupViewModel group = model.group();
		GroupTable groups = new GroupTable(model, messages);
		groups.setOnContextMenuRequested(this::openMenu);
		groups.addEventHandler(KeyEvent.KEY_PRESSED, this::press);
		groups.setOnMouseClicked(this::click);
		table.getChildren().setAll(groups);
		HBox.setHgrow(title, Priority.ALWAYS);
		actions.getChildren().addFirst(title);
		DifferencePane differing = new DifferencePane(messages, group::changeFilter);
		differences.setContent(differing);
		// both, since a longer look may find the same
		group.differences().subscribe(_ -> showDifferences(differing));
		group.looking().subscribe(_ -> showDifferences(differing));
		facts.setContent(new FactsPane(group, model.times(), messages));
		SurroundingsPane surroundings = new SurroundingsPane(group, model.times(), messages, this::showEvent);
		VBox.setVgrow(surroundings, Priority.ALWAYS);
		detail.getChildren().add(surroundings);
		detail.heightProperty().subscribe(height -> {
			cards.pseudoClassStateChanged(LOW, height.doubleValue() < LEAST_FOR_CARDS);
			cards.pseudoClassStateChanged(HIGH, height.doubleValue() > LEAST_FOR_HIGH_CARDS);
		});
		bookmark.textProperty().bind(group.bookmarked().map(marked -> messages.text(marked ? "action.bookmarked" : "action.bookmark")));
		problem.textProperty().bind(model.problem());
		model.scope().subscribe(scope -> {
			errors.setSelected(scope == PatternScope.ERRORS);
			everything.setSelected(scope == PatternScope.EVERYTHING);
		});
		model.groups().subscribe(found -> show(found));
		model.found().subscribe(_ -> show(model.groups().get()));
		model.opened().subscribe(_ -> show(model.groups().get()));
		model.picked().subscribe(this::show);
	}

	@FXML
	void groupErrors() {
		model.scope().set(PatternScope.ERRORS);
		errors.setSelected(true);
	}

	@FXML
	void groupEverything() {
		model.scope().set(PatternScope.EVERYTHING);
		everything.setSelected(true);
	}

	@FXML
	void filterToThese() {
		model.group().filterToThese();
	}

	@FXML
	void hideThese() {
		model.hidePicked();
	}

	@FXML
	void toggleBookmark() {
		model.group().toggleBookmark();
	}

	@FXML
	void copyTicket() {
		PatternGroup group = model.picked().get();
		if (group == null)
			return;
		ClipboardContent content = new ClipboardContent();
		content.putString(new Ticket(group, model.groups().get().share(group), model.group().differences().get(),
				model.group().variables().get(), model.group().first().get()).text(messages, model.times().get()));
		Clipboard.getSystemClipboard().setContent(content);
		copy.setText(messages.text("action.copied"));
	}

	/// The menu is of the picked group, so that the keyboard has it too; a right click picks the group under it.
	private void openMenu(ContextMenuEvent wanted) {
		menu.hide();
		if (model.picked().get() == null)
			return;
		menu = new GroupMenu(model, messages, showEvents, this::copyTicket);
		menu.show(table, wanted.getScreenX(), wanted.getScreenY());
	}

	private void press(KeyEvent pressed) {
		if (pressed.getCode() == KeyCode.ENTER)
			filterToThese();
		else if (pressed.getCode() == KeyCode.DELETE)
			hideThese();
		else
			return;
		pressed.consume();
	}

	/// A double click on a group narrows the filter to it and shows its events.
	private void click(MouseEvent clicked) {
		if (clicked.getButton() != MouseButton.PRIMARY || clicked.getClickCount() != 2 || !GroupTable.isGroup(clicked.getTarget()))
			return;
		filterToThese();
		showEvents.run();
	}

	private void showEvent(EventId id) {
		model.group().pick(id);
		showEvents.run();
	}

	private void show(PatternGroups groups) {
		boolean none = groups.groups().isEmpty();
		filled.setVisible(!none);
		empty.setVisible(none);
		empty.setText(emptyText());
		int count = groups.groups().size();
		summary.setText(none
				? ""
				: messages.text(model.scope().get() == PatternScope.ERRORS ? "summary.errors" : "summary.events", count,
						numbers.count(count), groups.events(), numbers.count(groups.events())));
	}

	private String emptyText() {
		if (!model.opened().get())
			return messages.text("none.opened");
		if (!model.found().get())
			return messages.text("asked");
		return messages.text(model.scope().get() == PatternScope.ERRORS ? "none.errors" : "none.events");
	}

	private void showDifferences(DifferencePane pane) {
		GroupViewModel group = model.group();
		pane.show(group.differences().get(), model.groups().get().whole() > eventsOf(model.picked().get()), group.looking().get());
	}

	private static long eventsOf(@Nullable PatternGroup group) {
		return group == null ? 0 : group.events();
	}

	private void show(@Nullable PatternGroup group) {
		copy.setText(messages.text("action.copy"));
		if (group == null)
			return;
		title.show(new GroupTexts(messages).template(group.key()));
		differenceTitle.setText(messages.text("difference", group.events(), numbers.count(group.events())));
		long others = model.groups().get().whole() - group.events();
		differenceNote.setText(others == 0 ? "" : messages.text("difference.rest", numbers.count(others)));
	}
}
