package dev.chiplog.ui.main;

import dev.chiplog.ui.common.Messages;
import javafx.scene.control.Label;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;

/// The views of the events under their tabs.
final class Views extends BorderPane {

	Views(Panels panels, Messages messages) {
		Label events = new Label(messages.text("view.events"));
		events.getStyleClass().add("view-tab");
		Label summary = new Label();
		summary.setId("events-summary");
		summary.getStyleClass().add("muted");
		summary.textProperty().bind(panels.events().model().summary());
		Region between = new Region();
		HBox.setHgrow(between, Priority.ALWAYS);
		HBox tabs = new HBox(events, between, summary);
		tabs.getStyleClass().add("view-tabs");
		setTop(tabs);
		panels.at(Place.EVENTS).ifPresent(this::setCenter);
		getStyleClass().add("views");
	}
}
