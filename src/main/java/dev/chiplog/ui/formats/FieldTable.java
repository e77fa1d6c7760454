package dev.chiplog.ui.formats;

import java.util.List;
import javafx.geometry.VPos;
import javafx.scene.control.Label;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;

/// What became of a line, a field a row: the colour of its part, its name, its value, and where it comes from.
final class FieldTable extends GridPane {
	/// JavaFX keeps the layout of texts up to 256 characters; a longer one is laid out dozens of times, which takes seconds where many fonts
	/// are asked for its characters. The line above the table has all of it.
	private static final int LONGEST = 250;
	/// A value takes the room that is left; asking for as much as a long one wants would squeeze the other columns.
	private static final int VALUE = 200;
	private static final int NARROWEST = 110;

	FieldTable() {
		getStyleClass().add("field-table");
		ColumnConstraints tint = new ColumnConstraints(10);
		ColumnConstraints name = new ColumnConstraints(NARROWEST, 180, 240);
		ColumnConstraints value = new ColumnConstraints(0, VALUE, Double.MAX_VALUE);
		value.setHgrow(Priority.ALWAYS);
		ColumnConstraints origin = new ColumnConstraints(NARROWEST, 220, 260);
		for (ColumnConstraints column : List.of(tint, name, value, origin))
			getColumnConstraints().add(column);
	}

	/// Shows these fields in place of those before.
	void show(List<FieldRow> fields) {
		getChildren().clear();
		int row = 0;
		for (FieldRow field : fields) {
			Label name = label(field.name(), "field-name", "monospace");
			Label value = label(field.value().length() <= LONGEST ? field.value() : field.value().substring(0, LONGEST) + "…",
					"field-value", "monospace");
			addRow(row++, swatch(field.tint()), name, value, label(field.origin(), "field-origin"));
		}
	}

	private static Region swatch(Tint tint) {
		Region swatch = new Region();
		swatch.getStyleClass().addAll("swatch", tint.styleClass());
		setValignment(swatch, VPos.TOP);
		return swatch;
	}

	private static Label label(String text, String... styleClasses) {
		Label label = new Label(text);
		label.getStyleClass().addAll(styleClasses);
		label.setWrapText(true);
		label.setMinHeight(USE_PREF_SIZE);
		setValignment(label, VPos.TOP);
		return label;
	}
}
