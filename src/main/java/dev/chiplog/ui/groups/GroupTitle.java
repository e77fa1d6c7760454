package dev.chiplog.ui.groups;

import javafx.css.PseudoClass;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.Label;
import javafx.scene.layout.Region;

/// The head of a column of groups, with the arrow of the order behind it; a click puts the groups in order by the column.
final class GroupTitle extends Label {
	private static final PseudoClass DESCENDING = PseudoClass.getPseudoClass("descending");

	private final Region arrow = new Region();

	/// @param clicked called when the user clicks
	GroupTitle(Runnable clicked) {
		getStyleClass().add("column-title");
		setMnemonicParsing(false);
		setContentDisplay(ContentDisplay.RIGHT);
		setMaxWidth(Double.MAX_VALUE);
		arrow.getStyleClass().add("sort-mark");
		setOnMouseClicked(_ -> clicked.run());
	}

	/// Shows this text, and the arrow of the order if there is one.
	void show(String text, boolean sorted, boolean descending) {
		setText(text);
		setGraphic(sorted ? arrow : null);
		arrow.pseudoClassStateChanged(DESCENDING, descending);
	}
}
