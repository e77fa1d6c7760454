package dev.chiplog.ui.facets;

import dev.chiplog.ui.common.Messages;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.OverrunStyle;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import org.kordamp.ikonli.javafx.FontIcon;

/// The head of a facet: its name, which opens and closes it, a remark, and a button that removes it.
final class FacetHeader extends HBox {

	FacetHeader(FacetViewModel facet, String title, Messages messages, Runnable removed) {
		getStyleClass().add("facet-header");
		Label remark = new Label();
		remark.getStyleClass().add("facet-remark");
		remark.setMinWidth(Region.USE_PREF_SIZE);
		remark.textProperty().bind(facet.remark());
		Region gap = new Region();
		HBox.setHgrow(gap, Priority.ALWAYS);
		getChildren().addAll(name(facet, title, messages), gap, remark, remove(facet, messages, removed));
	}

	/// Puts a button before the one that removes the facet.
	void add(Button button) {
		getChildren().add(getChildren().size() - 1, button);
	}

	/// A small button that is an icon alone.
	static Button icon(String icon, String words) {
		Button button = new Button(null, new FontIcon(icon));
		button.getStyleClass().setAll("facet-icon");
		button.setTooltip(new Tooltip(words));
		button.setAccessibleText(words);
		return button;
	}

	private static Button name(FacetViewModel facet, String title, Messages messages) {
		Button name = new Button(title);
		name.getStyleClass().setAll("facet-name");
		name.setId("facet-name-" + facet.field().name());
		name.setTextOverrun(OverrunStyle.CENTER_ELLIPSIS);
		name.setMnemonicParsing(false);
		name.setMinWidth(40);
		name.setTooltip(new Tooltip(title + "\n" + messages.text("fold")));
		name.setOnAction(_ -> facet.open().set(!facet.open().get()));
		FontIcon closed = new FontIcon("fth-chevron-right");
		facet.open().subscribe(open -> name.setGraphic(open ? null : closed));
		return name;
	}

	private Button remove(FacetViewModel facet, Messages messages, Runnable removed) {
		Button remove = icon("fth-x", messages.text("remove"));
		remove.getStyleClass().add("facet-remove");
		remove.setId("facet-remove-" + facet.field().name());
		remove.setOnAction(_ -> removed.run());
		remove.managedProperty().bind(hoverProperty().or(remove.focusedProperty()));
		return remove;
	}
}
