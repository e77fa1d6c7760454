package dev.chiplog.ui.main;

import dev.chiplog.ui.common.Messages;
import dev.chiplog.ui.common.Numbers;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyLongProperty;
import javafx.scene.AccessibleRole;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.Label;
import javafx.scene.control.TextInputControl;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.KeyEvent;
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
			tabs.getChildren()
					.add(view == View.ERRORS
							? counted(tab(view, shown, messages), panels.errorCount().count(), messages)
							: tab(view, shown, messages));
		Label summary = new Label();
		summary.setId("events-summary");
		summary.getStyleClass().add("muted");
		summary.setMinWidth(0);
		summary.textProperty().bind(panels.events().model().summary());
		Region between = new Region();
		HBox.setHgrow(between, Priority.ALWAYS);
		tabs.getChildren().addAll(between, summary);
		setTop(tabs);
		shown.subscribe(view -> panels.at(view.place()).ifPresent(this::setCenter));
		shown.subscribe((_, view) -> takeFocus(view, panels, tabs));
		tabs.addEventFilter(KeyEvent.KEY_PRESSED, pressed -> goAside(pressed, shown));
		getStyleClass().add("views");
	}

	/// Who shows a view by key goes on by key: in the events, or from the tab into any other view. Who types goes on typing.
	private void takeFocus(View view, Panels panels, HBox tabs) {
		if (getScene() == null || getScene().getFocusOwner() instanceof TextInputControl)
			return;
		if (view == View.EVENTS)
			panels.events().focus();
		else
			tabs.getChildren().get(view.ordinal()).requestFocus();
	}

	/// The keyboard stops at the tab of the view that is seen, and goes to the others by the arrows.
	private static void goAside(KeyEvent pressed, ObjectProperty<View> shown) {
		int step = switch (pressed.getCode()) {
			case LEFT -> -1;
			case RIGHT -> 1;
			default -> 0;
		};
		int next = shown.get().ordinal() + step;
		if (step == 0 || next < 0 || next >= View.values().length)
			return;
		shown.set(View.values()[next]);
		pressed.consume();
	}

	/// A tab with a count behind its name, none as long as it is 0.
	private static ToggleButton counted(ToggleButton tab, ReadOnlyLongProperty count, Messages messages) {
		Numbers numbers = new Numbers(messages.locale());
		Label counted = new Label();
		counted.getStyleClass().add("muted");
		counted.textProperty().bind(count.map(number -> number.longValue() == 0 ? "" : numbers.count(number.longValue())));
		tab.graphicProperty().bind(count.map(number -> number.longValue() == 0 ? null : counted));
		tab.setContentDisplay(ContentDisplay.RIGHT);
		return tab;
	}

	private static ToggleButton tab(View view, ObjectProperty<View> shown, Messages messages) {
		ToggleButton tab = new ToggleButton(messages.text("view." + view.word()));
		tab.setId("view-" + view.word());
		tab.getStyleClass().add("view-tab");
		// where there is little room, how many events there are gives way
		tab.setMinWidth(USE_PREF_SIZE);
		tab.setAccessibleRole(AccessibleRole.TAB_ITEM);
		tab.setOnAction(_ -> {
			shown.set(view);
			tab.setSelected(true);
		});
		shown.subscribe(now -> {
			tab.setSelected(now == view);
			tab.setFocusTraversable(now == view);
		});
		return tab;
	}
}
