package dev.chiplog.ui.main;

import dev.chiplog.ui.common.Messages;
import java.util.function.LongConsumer;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.control.TextFormatter;
import javafx.scene.layout.VBox;

/// Asks for the number of a row, counted from 1 as the details do, and goes there on Enter.
final class GoToRow extends VBox {
	private static final String DIGITS = "\\d{0,18}";

	private final TextField number = new TextField();

	/// @param chosen goes to the row, 0-based
	GoToRow(Messages messages, LongConsumer chosen) {
		getStyleClass().addAll("command-palette", "go-to-row");
		setMaxSize(USE_PREF_SIZE, USE_PREF_SIZE);
		number.setId("row-number");
		number.setTextFormatter(new TextFormatter<>(change -> change.getControlNewText().matches(DIGITS) ? change : null));
		number.setOnAction(_ -> {
			if (!number.getText().isEmpty())
				chosen.accept(Math.max(1, Long.parseLong(number.getText())) - 1);
		});
		getChildren().addAll(new Label(messages.text("go-to-row.prompt")), number);
	}

	@Override
	public void requestFocus() {
		number.requestFocus();
	}
}
