package dev.chiplog.ui.events;

import dev.chiplog.query.Filter;
import dev.chiplog.ui.common.FxThread;
import dev.chiplog.ui.common.Messages;
import dev.chiplog.ui.common.Visibility;
import dev.chiplog.workspace.Workspace;
import java.util.Locale;
import javafx.fxml.FXML;
import javafx.geometry.Side;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollBar;
import javafx.scene.control.TableView;
import javafx.scene.input.ContextMenuEvent;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.VBox;

/// Binds the events table to its view-model.
public final class EventsController {
	private final Workspace workspace;
	private final FxThread fxThread;
	private final Messages messages;
	private final EventsViewModel model;
	private final Runnable openFiles;
	private final Runnable openFolder;

	@FXML
	private BorderPane rows;
	@FXML
	private TableView<ScreenRow> table;
	@FXML
	private ScrollBar scroll;
	@FXML
	private Button choose;
	@FXML
	private VBox empty;
	@FXML
	private Label emptyTitle;
	@FXML
	private Label emptyHint;
	@FXML
	private Node openButtons;
	@FXML
	private Node clearFilter;

	/// @param openFiles lets the user pick files and opens them
	/// @param openFolder lets the user pick a folder and opens it
	@SuppressWarnings("NullAway.Init")
	public EventsController(Workspace workspace, FxThread fxThread, Locale locale, Runnable openFiles, Runnable openFolder) {
		this.workspace = workspace;
		this.fxThread = fxThread;
		this.messages = new Messages("events", locale);
		this.model = new EventsViewModel(workspace, fxThread, messages);
		this.openFiles = openFiles;
		this.openFolder = openFolder;
	}

	/// The rows, the selection and the ways through them.
	public EventsViewModel model() {
		return model;
	}

	/// Gives the keyboard to the table.
	public void focus() {
		table.requestFocus();
	}

	/// Bookmarks the event in focus, or takes its bookmark away.
	public void toggleBookmark() {
		model.toggleBookmark();
	}

	@FXML
	void initialize() {
		table.setItems(model.window().rows());
		table.setSelectionModel(null);
		table.setPlaceholder(new Label());
		table.setRowFactory(_ -> new EventRow(model));
		new TableScroll(table, scroll, model.window());
		TableColumns columns = new TableColumns(table, workspace, model, messages);
		fxThread.follow(workspace.order(), columns::showOrder);
		model.marks().subscribe(_ -> table.refresh());
		table.addEventFilter(KeyEvent.KEY_PRESSED, new TableKeys(model, new RowClipboard(model)::copyRows));
		table.addEventHandler(ContextMenuEvent.CONTEXT_MENU_REQUESTED, this::showMenu);
		model.state().subscribe(this::show);
		model.failure().subscribe(_ -> show(model.state().get()));
	}

	@FXML
	void chooseColumns() {
		new ColumnsMenu(workspace, model.fields().get()).show(choose, Side.BOTTOM, 0, 0);
	}

	@FXML
	void openFiles() {
		openFiles.run();
	}

	@FXML
	void openFolder() {
		openFolder.run();
	}

	@FXML
	void clearFilter() {
		workspace.filter().change(new Filter.Everything());
	}

	private void showMenu(ContextMenuEvent asked) {
		Node node = asked.getTarget() instanceof Node target ? target : null;
		while (node != null && !(node instanceof EventCell))
			node = node.getParent();
		if (node instanceof EventCell cell && cell.getItem() != null)
			new CellMenu(workspace, model, messages, cell, cell.getItem()).show(table, asked.getScreenX(), asked.getScreenY());
	}

	private void show(EventsState state) {
		rows.setVisible(state == EventsState.ROWS);
		empty.setVisible(state != EventsState.ROWS);
		Visibility.set(openButtons, state == EventsState.NOTHING_OPEN || state == EventsState.NO_EVENTS);
		Visibility.set(clearFilter, state == EventsState.NO_MATCH || state == EventsState.FAILED);
		String key = switch (state) {
			case NOTHING_OPEN -> "open";
			case LOADING, ROWS -> "loading";
			case NO_EVENTS -> "none";
			case NO_MATCH -> "no-match";
			case FAILED -> "failed";
		};
		emptyTitle.setText(messages.text(key + ".title"));
		emptyHint.setText(state == EventsState.FAILED ? model.failure().get() : messages.text(key + ".hint"));
	}
}
