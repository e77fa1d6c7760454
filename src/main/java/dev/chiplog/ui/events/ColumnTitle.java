package dev.chiplog.ui.events;

import dev.chiplog.query.BuiltIn;
import dev.chiplog.ui.common.Messages;
import javafx.css.PseudoClass;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.Label;
import javafx.scene.control.TableColumn;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.Region;

/// What the head of a column says: its short name, with the arrow of the order right behind it.
final class ColumnTitle extends Label {
	private static final PseudoClass DESCENDING = PseudoClass.getPseudoClass("descending");

	private static final double ARROW = 13;

	private final Region arrow = new Region();

	/// @param name the field, the role's word or the built-in name, told in full by the tooltip
	ColumnTitle(String name, Messages messages) {
		super(BuiltIn.of(name).map(builtIn -> messages.text("column." + builtIn.word().substring(1))).orElse(name));
		getStyleClass().add("column-title");
		setMnemonicParsing(false);
		setContentDisplay(ContentDisplay.RIGHT);
		setTooltip(new Tooltip(name));
		arrow.getStyleClass().add("sort-mark");
	}

	/// The room that the arrow takes, in pixels; 0 while there is none.
	double arrowWidth() {
		return getGraphic() == null ? 0 : ARROW;
	}

	/// Shows the arrow of that order.
	void sorted(TableColumn.SortType order) {
		arrow.pseudoClassStateChanged(DESCENDING, order == TableColumn.SortType.DESCENDING);
		setGraphic(arrow);
	}

	/// Shows no arrow.
	void unsorted() {
		setGraphic(null);
	}
}
