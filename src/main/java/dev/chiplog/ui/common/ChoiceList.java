package dev.chiplog.ui.common;

import java.util.List;
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
import org.jspecify.annotations.Nullable;

/// A list of choices with a field that narrows it as one types; Enter or a click takes one.
final class ChoiceList extends VBox {
	private static final double LINE = 25;
	private static final int MOST_LINES = 11;

	private final Consumer<Choice> chosen;
	private final TextField search = new TextField();
	private final ListView<Choice> list = new ListView<>();

	/// @param chosen told the choice that was taken
	ChoiceList(List<Choice> choices, Messages messages, Consumer<Choice> chosen) {
		this.chosen = chosen;
		getStyleClass().add("choice-list");
		FilteredList<Choice> found = new FilteredList<>(FXCollections.observableArrayList(choices));
		list.setItems(found);
		list.setId("choices");
		list.setFixedCellSize(LINE);
		list.setPrefHeight(LINE * Math.min(MOST_LINES, choices.size()) + 2);
		list.setCellFactory(_ -> new ChoiceCell());
		list.setPlaceholder(new Label(messages.text("choice.none")));
		list.setFocusTraversable(false);
		list.getSelectionModel().selectFirst();
		search.setId("choice-search");
		search.setPromptText(messages.text("choice.search"));
		search.textProperty().subscribe(typed -> {
			found.setPredicate(choice -> choice.matches(typed));
			list.getSelectionModel().selectFirst();
		});
		search.addEventFilter(KeyEvent.KEY_PRESSED, this::press);
		getChildren().setAll(search, list);
	}

	/// Is ready for typing.
	void begin() {
		search.requestFocus();
	}

	private void press(KeyEvent pressed) {
		if (pressed.getCode() == KeyCode.DOWN)
			list.getSelectionModel().selectNext();
		else if (pressed.getCode() == KeyCode.UP)
			list.getSelectionModel().selectPrevious();
		else if (pressed.getCode() == KeyCode.ENTER)
			take(list.getSelectionModel().getSelectedItem());
		else
			return;
		list.scrollTo(list.getSelectionModel().getSelectedIndex());
		pressed.consume();
	}

	private void take(@Nullable Choice choice) {
		if (choice != null)
			chosen.accept(choice);
	}

	/// A choice: its text, and muted its note.
	private final class ChoiceCell extends ListCell<Choice> {
		private final Label text = new Label();
		private final Label note = new Label();
		private final HBox line;

		private ChoiceCell() {
			note.getStyleClass().add("muted");
			Region gap = new Region();
			HBox.setHgrow(gap, Priority.ALWAYS);
			line = new HBox(text, gap, note);
			setOnMouseClicked(_ -> take(getItem()));
		}

		@Override
		protected void updateItem(@Nullable Choice choice, boolean empty) {
			super.updateItem(choice, empty);
			setGraphic(choice == null || empty ? null : line);
			text.setText(choice == null || empty ? "" : choice.text());
			note.setText(choice == null || empty ? "" : choice.note());
		}
	}
}
