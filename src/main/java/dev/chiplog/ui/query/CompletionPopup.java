package dev.chiplog.ui.query;

import java.util.List;
import java.util.function.Consumer;
import javafx.collections.FXCollections;
import javafx.geometry.Bounds;
import javafx.scene.control.ListView;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.stage.Popup;

/// The choices under the text field: Down and Up choose, Enter or Tab takes, Escape closes.
final class CompletionPopup extends Popup {
	private static final double ROW = 26;

	private final TextField field;
	private final ListView<String> list = new ListView<>();
	private final Consumer<String> chosen;

	CompletionPopup(TextField field, Consumer<String> chosen) {
		this.field = field;
		this.chosen = chosen;
		list.setId("completions");
		list.getStyleClass().addAll("completions", "monospace");
		list.setFixedCellSize(ROW);
		list.setFocusTraversable(false);
		list.setOnMouseClicked(_ -> take());
		getContent().add(list);
		setAutoHide(true);
		field.addEventFilter(KeyEvent.KEY_PRESSED, this::press);
	}

	/// Offers the choices, or closes when there are none.
	void offer(List<String> choices) {
		list.setItems(FXCollections.observableArrayList(choices));
		list.setPrefHeight(choices.size() * ROW + 10);
		Bounds bounds = field.localToScreen(field.getBoundsInLocal());
		if (choices.isEmpty() || !field.isFocused() || bounds == null)
			hide();
		else
			show(field, bounds.getMinX(), bounds.getMaxY() + 2);
	}

	private void press(KeyEvent pressed) {
		if (!isShowing())
			return;
		KeyCode code = pressed.getCode();
		boolean picked = list.getSelectionModel().getSelectedItem() != null;
		if (!picked && (code == KeyCode.DOWN || code == KeyCode.TAB))
			list.getSelectionModel().selectFirst();
		else if (code == KeyCode.DOWN)
			list.getSelectionModel().selectNext();
		else if (code == KeyCode.UP)
			list.getSelectionModel().selectPrevious();
		else if (code == KeyCode.ESCAPE)
			hide();
		if (code == KeyCode.TAB || (code == KeyCode.ENTER && picked))
			take();
		else if (code != KeyCode.DOWN && code != KeyCode.UP && code != KeyCode.ESCAPE)
			return;
		pressed.consume();
	}

	private void take() {
		String choice = list.getSelectionModel().getSelectedItem();
		if (choice != null)
			chosen.accept(choice);
	}
}
