package dev.chiplog.ui.formats;

import dev.chiplog.record.EventId;
import dev.chiplog.ui.common.Messages;
import java.util.Optional;
import javafx.beans.value.ObservableValue;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.control.TextFormatter;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.javafx.FontIcon;

/// The line in focus, its parts tinted, and the ways to other lines of its source.
final class LinePane extends VBox {
	private static final String DIGITS = "\\d{0,18}";

	private final LineViewModel model;
	private final Messages messages;
	private final TintedText text = new TintedText();
	private final Label source = new Label();
	private final TextField line = new TextField();

	LinePane(LineViewModel model, Messages messages) {
		this.model = model;
		this.messages = messages;
		getStyleClass().addAll("card", "line-pane");
		source.getStyleClass().add("heading");
		source.setMinWidth(0);
		Region gap = new Region();
		HBox.setHgrow(gap, Priority.ALWAYS);
		Label number = new Label(messages.text("line"));
		number.getStyleClass().add("muted");
		number.setMinWidth(USE_PREF_SIZE);
		number.setLabelFor(line);
		HBox head = new HBox(source, gap, number, prepareLine(), step("previous-line", "fth-chevron-left", "line.before", model.before()),
				step("next-line", "fth-chevron-right", "line.behind", model.behind()));
		head.getStyleClass().add("head");
		getChildren().setAll(head, text);
		model.reading().subscribe(this::show);
	}

	private TextField prepareLine() {
		line.setId("line-number");
		line.setAccessibleText(messages.text("line"));
		line.setTooltip(new Tooltip(messages.text("line.what")));
		line.setTextFormatter(new TextFormatter<>(change -> change.getControlNewText().matches(DIGITS) ? change : null));
		line.setOnAction(_ -> {
			LineReading now = model.reading().get();
			if (now != null && !line.getText().isEmpty())
				model.goToLine(now.source(), Math.max(1, Long.parseLong(line.getText())));
		});
		return line;
	}

	private Button step(String id, String icon, String key, ObservableValue<Optional<EventId>> target) {
		Button button = new Button("", new FontIcon(icon));
		button.setId(id);
		button.getStyleClass().addAll("flat", "step-button");
		button.setAccessibleText(messages.text(key));
		button.setTooltip(new Tooltip(messages.text(key)));
		button.disableProperty().bind(target.map(Optional::isEmpty));
		button.setOnAction(_ -> model.select(target.getValue()));
		return button;
	}

	private void show(@Nullable LineReading reading) {
		if (reading == null)
			return;
		source.setText(String.valueOf(reading.source().getFileName()));
		source.setTooltip(new Tooltip(reading.source().toString()));
		line.setText(Long.toString(reading.event().line()));
		text.show(reading.text(), reading.parts());
	}
}
