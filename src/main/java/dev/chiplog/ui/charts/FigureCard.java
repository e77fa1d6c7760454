package dev.chiplog.ui.charts;

import javafx.scene.AccessibleRole;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.VBox;

/// A key figure on a card: what it is, its value, and how that changed.
final class FigureCard extends VBox {

	/// @param compared whether any card tells a change, so that all keep room for it
	/// @param explanation shown while the mouse is over it; empty for none
	FigureCard(String title, String value, String change, boolean compared, String explanation) {
		getStyleClass().add("figure-card");
		Label name = label(title, "figure-title");
		Label number = label(value, "figure-value");
		Label changed = label(change, "figure-change");
		getChildren().setAll(name, number);
		if (compared)
			getChildren().add(changed);
		setAccessibleRole(AccessibleRole.TEXT);
		setAccessibleText(title + ": " + value + (change.isEmpty() ? "" : ", " + change));
		if (!explanation.isEmpty())
			Tooltip.install(this, new Tooltip(explanation));
	}

	private static Label label(String text, String style) {
		Label label = new Label(text);
		label.getStyleClass().add(style);
		label.setMinWidth(0);
		return label;
	}
}
