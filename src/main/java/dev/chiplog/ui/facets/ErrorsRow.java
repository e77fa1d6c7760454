package dev.chiplog.ui.facets;

import dev.chiplog.ui.common.Messages;
import java.text.NumberFormat;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;

/// The row of a status facet that stands for all errors, with their share.
final class ErrorsRow extends HBox {

	ErrorsRow(ValuesViewModel.ErrorShare errors, ValuesViewModel model, Messages messages) {
		getStyleClass().add("facet-line");
		CheckBox box = new CheckBox();
		box.setId("facet-errors-" + model.field().name());
		box.getStyleClass().add("facet-box");
		box.setSelected(errors.chosen());
		box.setAccessibleText(messages.text("errors"));
		box.setOnAction(_ -> model.toggleErrors());
		Label name = new Label(messages.text("errors"));
		name.getStyleClass().add("facet-value");
		Region gap = new Region();
		HBox.setHgrow(gap, Priority.ALWAYS);
		NumberFormat percent = NumberFormat.getPercentInstance(messages.locale());
		percent.setMaximumFractionDigits(1);
		NumberFormat count = NumberFormat.getIntegerInstance(messages.locale());
		Label share = new Label(percent.format(errors.share()));
		share.getStyleClass().add("facet-count");
		share.setTooltip(new Tooltip(count.format(errors.count())));
		getChildren().addAll(box, name, gap, share);
		setOnMouseClicked(_ -> model.toggleErrors());
	}
}
