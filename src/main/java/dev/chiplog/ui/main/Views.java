package dev.chiplog.ui.main;

import dev.chiplog.ui.common.Messages;
import javafx.beans.property.ObjectProperty;
import javafx.scene.AccessibleRole;
import javafx.scene.control.Label;
import javafx.scene.control.ToggleButton;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;

/// The views of the events under their tabs, one of them seen.
final class Views extends BorderPane {

	/// @param shown which view is seen
	Views(Panels panels, ObjectProperty<View> shown, Messages messages) {
		HBox tabs = new HBox();
		tabs.getStyleClass().add("view-tabs");
		for (View view : View.values())
			tabs.getChildren().add(tab(view, shown, messages));
		Label summary = new Label();
		summary.setId("events-summary");
		summary.getStyleClass().add("muted");
		summary.textProperty().bind(panels.events().model().summary());
		Region between = new Region();
		HBox.setHgrow(between, Priority.ALWAYS);
		tabs.getChildren().addAll(between, summary);
		setTop(tabs);
		shown.subscribe(view -> panels.at(view.place()).ifPresent(this::setCenter));
		getStyleClass().add("views");
	}

	private static ToggleButton tab(View view, ObjectProperty<View> shown, Messages messages) {
		ToggleButton tab = new ToggleButton(messages.text("view." + view.word()));
		tab.setId("view-" + view.word());
		tab.getStyleClass().add("view-tab");
		tab.setAccessibleRole(AccessibleRole.TAB_ITEM);
		tab.setOnAction(_ -> {
			shown.set(view);
			tab.setSelected(true);
		});
		shown.subscribe(now -> tab.setSelected(now == view));
		return tab;
	}
}
