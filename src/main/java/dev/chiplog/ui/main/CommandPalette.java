package dev.chiplog.ui.main;

import dev.chiplog.ui.common.Action;
import dev.chiplog.ui.common.Messages;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;
import javafx.collections.FXCollections;
import javafx.collections.transformation.FilteredList;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/// All actions as a list that is searched by typing; Enter or a click does the chosen one.
final class CommandPalette extends VBox {
	private final TextField search = new TextField();
	private final ListView<Action> list = new ListView<>();

	/// @param chosen does what the user chose
	CommandPalette(List<Action> actions, Messages messages, Consumer<Action> chosen) {
		getStyleClass().add("command-palette");
		setMaxSize(USE_PREF_SIZE, USE_PREF_SIZE);
		FilteredList<Action> found = new FilteredList<>(FXCollections.observableArrayList(actions));
		list.setItems(found);
		list.setId("palette-list");
		list.setFocusTraversable(false);
		list.setCellFactory(_ -> new ActionCell());
		list.setOnMouseClicked(_ -> choose(chosen));
		list.getSelectionModel().selectFirst();
		search.setId("palette-search");
		search.setPromptText(messages.text("palette.prompt"));
		search.textProperty().subscribe(text -> {
			found.setPredicate(action -> action.title().toLowerCase(Locale.ROOT).contains(text.strip().toLowerCase(Locale.ROOT)));
			list.getSelectionModel().selectFirst();
		});
		search.addEventFilter(KeyEvent.KEY_PRESSED, pressed -> press(pressed, chosen));
		getChildren().addAll(search, list);
	}

	@Override
	public void requestFocus() {
		search.requestFocus();
	}

	private void press(KeyEvent pressed, Consumer<Action> chosen) {
		if (pressed.getCode() == KeyCode.DOWN)
			list.getSelectionModel().selectNext();
		else if (pressed.getCode() == KeyCode.UP)
			list.getSelectionModel().selectPrevious();
		else if (pressed.getCode() == KeyCode.ENTER)
			choose(chosen);
		else
			return;
		list.scrollTo(list.getSelectionModel().getSelectedIndex());
		pressed.consume();
	}

	private void choose(Consumer<Action> chosen) {
		Action action = list.getSelectionModel().getSelectedItem();
		if (action != null)
			chosen.accept(action);
	}

	/// One action with its keys at the right.
	private static final class ActionCell extends ListCell<Action> {
		private final Label title = new Label();
		private final Label keys = new Label();
		private final Region between = new Region();
		private final HBox row = new HBox(title, between, keys);

		ActionCell() {
			HBox.setHgrow(between, Priority.ALWAYS);
			keys.getStyleClass().add("muted");
		}

		@Override
		protected void updateItem(Action action, boolean empty) {
			super.updateItem(action, empty);
			setGraphic(empty || action == null ? null : row);
			title.setText(empty || action == null ? "" : action.title());
			keys.setText(empty || action == null ? "" : action.keysText());
		}
	}
}
