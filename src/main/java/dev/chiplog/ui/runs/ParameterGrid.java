package dev.chiplog.ui.runs;

import java.util.List;
import javafx.geometry.VPos;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.Priority;

/// The parameters of the shown runs, a line each.
final class ParameterGrid extends GridPane {
	private static final int MOST = 100;
	private static final double NAME_SHARE = 40;

	ParameterGrid() {
		getStyleClass().add("parameter-grid");
		ColumnConstraints name = new ColumnConstraints();
		name.setPercentWidth(NAME_SHARE);
		ColumnConstraints value = new ColumnConstraints();
		value.setHgrow(Priority.ALWAYS);
		getColumnConstraints().addAll(name, value);
	}

	void show(List<ListedParameter> parameters) {
		getChildren().clear();
		int row = 0;
		for (ListedParameter parameter : parameters.stream().limit(MOST).toList())
			addRow(row++, named(parameter.name()), wrapped(parameter.value()));
		if (parameters.size() > MOST)
			add(label("+" + (parameters.size() - MOST), "parameter-name"), 0, row);
	}

	private static Label named(String name) {
		Label label = label(name, "parameter-name");
		setValignment(label, VPos.TOP);
		return label;
	}

	private static Label wrapped(String value) {
		Label label = label(value, "parameter-value");
		label.setWrapText(true);
		label.setMinHeight(USE_PREF_SIZE);
		return label;
	}

	private static Label label(String text, String style) {
		Label label = new Label(text);
		label.getStyleClass().addAll("monospace", style);
		label.setMinWidth(0);
		label.setTooltip(new Tooltip(text));
		return label;
	}
}
