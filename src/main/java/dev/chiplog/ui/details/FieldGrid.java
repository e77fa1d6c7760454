package dev.chiplog.ui.details;

import dev.chiplog.ui.common.Messages;
import java.util.List;
import java.util.Locale;
import javafx.geometry.HPos;
import javafx.geometry.VPos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

/// The fields of an event, one under the other: name, value, and what can be done with it.
final class FieldGrid extends GridPane {
	private static final double NAME_SHARE = 0.42;
	private static final int SHOWN = 400;
	private static final int TOLD = 2000;

	private final Messages messages;
	private final FieldActions actions;

	FieldGrid(Messages messages, FieldActions actions) {
		this.messages = messages;
		this.actions = actions;
		getStyleClass().add("fields");
		ColumnConstraints name = new ColumnConstraints();
		name.setMinWidth(USE_PREF_SIZE);
		name.maxWidthProperty().bind(widthProperty().multiply(NAME_SHARE));
		ColumnConstraints value = new ColumnConstraints(0, USE_COMPUTED_SIZE, Double.MAX_VALUE, Priority.ALWAYS, HPos.LEFT, true);
		ColumnConstraints buttons = new ColumnConstraints(USE_PREF_SIZE, USE_COMPUTED_SIZE, USE_PREF_SIZE);
		getColumnConstraints().setAll(name, value, buttons);
	}

	/// Shows these fields in place of those before.
	void show(List<DetailField> fields) {
		getChildren().clear();
		for (int row = 0; row < fields.size(); row++)
			addRow(row, fields.get(row));
	}

	private void addRow(int row, DetailField field) {
		Label name = new Label(field.name());
		name.getStyleClass().add("field-name");
		name.setTooltip(new Tooltip(field.name()));
		HBox buttons = actions.buttons(field);
		Node value = value(field);
		add(name, 0, row);
		boolean time = field.kind() == DetailField.Kind.TIME || field.kind() == DetailField.Kind.INFERRED_TIME;
		add(value, 1, row, time ? 2 : 1, 1);
		add(buttons, 2, row);
		for (Node node : List.of(name, value, buttons))
			setValignment(node, VPos.TOP);
	}

	private Node value(DetailField field) {
		return switch (field.kind()) {
			case TEXT -> text(field.shown());
			case TIME -> time(field.shown(), "");
			case INFERRED_TIME -> time(field.shown(), " · " + messages.text("inferred"));
			case LEVEL -> badge(field);
		};
	}

	private static Label text(String shown) {
		Label value = new Label(cut(shown, SHOWN));
		value.setWrapText(true);
		value.setMaxWidth(Double.MAX_VALUE);
		value.getStyleClass().addAll("field-value", "monospace");
		if (shown.length() > SHOWN)
			value.setTooltip(wrapped(cut(shown, TOLD)));
		return value;
	}

	/// Day and time in one line, and under them, smaller, the offset of the zone and whether the time was inferred.
	private VBox time(String shown, String inferred) {
		int offset = shown.lastIndexOf(' ');
		Label note = new Label(shown.substring(offset + 1) + inferred);
		note.getStyleClass().add("field-note");
		if (!inferred.isEmpty())
			note.setTooltip(wrapped(messages.text("inferred.why")));
		return new VBox(text(shown.substring(0, offset)), note);
	}

	private static HBox badge(DetailField field) {
		Label badge = new Label(field.value());
		badge.getStyleClass().addAll("level-badge", "level-" + field.value().toLowerCase(Locale.ROOT));
		HBox box = new HBox(badge);
		box.getStyleClass().add("field-badge");
		if (!field.shown().equals(field.value())) {
			Label spelled = new Label(field.shown());
			spelled.getStyleClass().add("field-note");
			box.getChildren().add(spelled);
		}
		return box;
	}

	private static Tooltip wrapped(String text) {
		Tooltip tooltip = new Tooltip(text);
		tooltip.setWrapText(true);
		tooltip.setMaxWidth(480);
		return tooltip;
	}

	private static String cut(String text, int length) {
		return text.length() <= length ? text : text.substring(0, length) + "…";
	}
}
