package dev.chiplog.ui.formats;

import dev.chiplog.record.EventReading.Outcome;
import java.util.List;
import java.util.Locale;
import javafx.geometry.VPos;
import javafx.scene.control.Label;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.RowConstraints;
import org.kordamp.ikonli.javafx.FontIcon;

/// The steps of how a line was read, one a row: outcome, number, what was tried, and what came of it.
final class StepList extends GridPane {
	/// A detail takes the room that is left; asking for as much as a long one wants would squeeze the titles.
	private static final int DETAIL = 200;
	private static final int NARROWEST = 110;

	StepList() {
		getStyleClass().add("step-list");
		ColumnConstraints icon = new ColumnConstraints(18);
		ColumnConstraints number = new ColumnConstraints(18);
		ColumnConstraints title = new ColumnConstraints(NARROWEST, 210, 260);
		ColumnConstraints detail = new ColumnConstraints(0, DETAIL, Double.MAX_VALUE);
		detail.setHgrow(Priority.ALWAYS);
		getColumnConstraints().setAll(icon, number, title, detail);
	}

	/// Shows these steps in place of those before.
	void show(List<StepRow> steps) {
		getChildren().clear();
		getRowConstraints().clear();
		for (StepRow step : steps) {
			String outcome = step.outcome().name().toLowerCase(Locale.ROOT).replace('_', '-');
			FontIcon icon = new FontIcon(icon(step.outcome()));
			icon.getStyleClass().add("outcome-" + outcome);
			icon.setAccessibleText(outcome);
			RowConstraints row = new RowConstraints();
			row.setValignment(VPos.TOP);
			getRowConstraints().add(row);
			addRow(getRowCount() == 0 ? 0 : steps.indexOf(step), icon, label(Integer.toString(step.number()), "step-number"),
					label(step.title(), "step-title"), label(step.detail(), "step-detail"));
		}
	}

	private static String icon(Outcome outcome) {
		return switch (outcome) {
			case MATCHED -> "fth-check";
			case NOTHING -> "fth-minus";
			case NOT_MATCHED -> "fth-x";
		};
	}

	private static Label label(String text, String styleClass) {
		Label label = new Label(text);
		label.getStyleClass().add(styleClass);
		label.setWrapText(true);
		label.setMinHeight(USE_PREF_SIZE);
		return label;
	}
}
