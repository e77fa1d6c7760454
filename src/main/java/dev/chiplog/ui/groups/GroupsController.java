package dev.chiplog.ui.groups;

import dev.chiplog.query.GroupAnswer.Group;
import dev.chiplog.ui.common.ChoiceButton;
import dev.chiplog.ui.common.Choices;
import dev.chiplog.ui.common.FxThread;
import dev.chiplog.ui.common.Messages;
import dev.chiplog.ui.common.Numbers;
import dev.chiplog.ui.common.FilePicker;
import dev.chiplog.ui.common.Visibility;
import dev.chiplog.workspace.Workspace;
import java.util.EnumMap;
import java.util.Locale;
import java.util.Map;
import javafx.animation.PauseTransition;
import javafx.beans.value.ObservableValue;
import javafx.fxml.FXML;
import javafx.scene.control.Button;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.Label;
import javafx.scene.control.ProgressIndicator;
import javafx.scene.control.TableRow;
import javafx.scene.control.TableView;
import javafx.scene.input.ContextMenuEvent;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.util.Duration;
import org.jspecify.annotations.Nullable;

/// Puts the pickers and the table of groups into their places.
///
/// Enter narrows the filter to the picked group, a double click also goes to its events.
public final class GroupsController {
	private static final double LINE = 27;
	/** What is answered sooner needs no sign, which would only flicker. */
	private static final Duration UNNOTICED = Duration.millis(400);

	private final GroupsViewModel model;
	private final Messages messages;
	private final Numbers numbers;
	private final Runnable showEvents;
	private final Map<Pick, ChoiceButton> buttons = new EnumMap<>(Pick.class);
	private final TotalRow total = new TotalRow();
	private ContextMenu menu = new ContextMenu();
	private @Nullable CellTexts texts;

	@FXML
	private Label empty;
	@FXML
	private VBox filled;
	@FXML
	private HBox pickers;
	@FXML
	private ProgressIndicator busy;
	@FXML
	private Label amount;
	@FXML
	private TableView<Group> groups;
	@FXML
	private Button export;
	@FXML
	private VBox card;
	@FXML
	private Label notice;
	@FXML
	private Label left;
	@FXML
	private Label problem;

	/// @param picker asks the user where to save
	/// @param seen whether the panel is seen
	/// @param showEvents goes to the view of events
	@SuppressWarnings("NullAway.Init")
	public GroupsController(Workspace workspace, FxThread fxThread, Locale locale, FilePicker picker, ObservableValue<Boolean> seen,
			Runnable showEvents) {
		messages = new Messages("groups", locale);
		numbers = new Numbers(locale);
		model = new GroupsViewModel(workspace, fxThread, messages, picker, seen);
		this.showEvents = showEvents;
	}

	@FXML
	void initialize() {
		for (Pick pick : Pick.values())
			addPicker(pick);
		GroupColumns columns = new GroupColumns(groups, total, model::sortBy);
		groups.setFixedCellSize(LINE);
		groups.setColumnResizePolicy(TableView.CONSTRAINED_RESIZE_POLICY_SUBSEQUENT_COLUMNS);
		groups.setRowFactory(_ -> row());
		groups.setPlaceholder(new Label(messages.text("none-selected")));
		groups.setOnContextMenuRequested(this::openMenu);
		groups.addEventHandler(KeyEvent.KEY_PRESSED, this::press);
		total.setMinHeight(LINE);
		card.getChildren().add(total);
		export.setOnAction(_ -> model.export());
		notice.textProperty().bind(model.notice());
		Visibility.bind(notice, model.notice().isNotEmpty());
		problem.textProperty().bind(model.problem());
		Visibility.bind(problem, model.problem().isNotEmpty());
		PauseTransition patience = new PauseTransition(UNNOTICED);
		patience.setOnFinished(_ -> Visibility.set(busy, true));
		model.busy().subscribe(now -> {
			patience.stop();
			Visibility.set(busy, false);
			if (now)
				patience.play();
		});
		model.choices().subscribe(this::offer);
		model.table().subscribe(table -> {
			Visibility.set(empty, table == null);
			Visibility.set(filled, table != null);
			if (table != null)
				show(columns, table);
		});
	}

	private void show(GroupColumns columns, GroupTable table) {
		texts = new CellTexts(table, messages);
		columns.show(texts);
		long count = table.groups().size() + table.left();
		amount.setText(messages.text("amount", count, numbers.count(count)));
		left.setText(messages.text("left", table.left(), numbers.count(table.left()), numbers.count(table.groups().size())));
		Visibility.set(left, table.left() > 0);
	}

	private void addPicker(Pick pick) {
		Label name = new Label(messages.text("pick." + pick.word()));
		name.getStyleClass().add("muted");
		name.setMinWidth(Region.USE_PREF_SIZE);
		ChoiceButton button = new ChoiceButton(messages.locale(), choice -> model.choose(pick, choice));
		button.setId("group-" + pick.word());
		button.setAccessibleText(name.getText());
		name.setLabelFor(button);
		buttons.put(pick, button);
		pickers.getChildren().addAll(name, button);
	}

	private void offer(Map<Pick, Choices> choices) {
		buttons.forEach((pick, button) -> {
			Choices offered = choices.get(pick);
			button.setDisable(offered == null);
			if (offered != null)
				button.show(offered);
		});
	}

	private TableRow<Group> row() {
		TableRow<Group> row = new TableRow<>();
		row.setOnMouseClicked(clicked -> click(row, clicked));
		row.setOnMousePressed(_ -> {
			if (row.getItem() != null)
				groups.getSelectionModel().select(row.getIndex());
		});
		return row;
	}

	private void click(TableRow<Group> row, MouseEvent clicked) {
		if (row.getItem() == null || clicked.getButton() != MouseButton.PRIMARY || clicked.getClickCount() != 2)
			return;
		model.filterFor(row.getItem());
		showEvents.run();
	}

	/// The menu is of the picked group, so that the keyboard has it too; a right click picks the group under it.
	private void openMenu(ContextMenuEvent wanted) {
		menu.hide();
		Group picked = groups.getSelectionModel().getSelectedItem();
		if (texts == null || picked == null)
			return;
		menu = new GroupMenu(model, texts, picked, messages, showEvents);
		menu.show(groups, wanted.getScreenX(), wanted.getScreenY());
	}

	private void press(KeyEvent pressed) {
		Group picked = groups.getSelectionModel().getSelectedItem();
		if (pressed.getCode() != KeyCode.ENTER || picked == null)
			return;
		model.filterFor(picked);
		pressed.consume();
	}
}
