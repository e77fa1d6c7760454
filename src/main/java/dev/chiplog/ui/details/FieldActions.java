package dev.chiplog.ui.details;

import dev.chiplog.ui.common.Messages;
import java.util.function.Supplier;
import javafx.geometry.Side;
import javafx.scene.control.Button;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.MenuItem;
import javafx.scene.control.Tooltip;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;
import javafx.scene.layout.HBox;
import org.kordamp.ikonli.javafx.FontIcon;

/// What can be done with a field of an event, as small buttons: filter for, filter out, add column, copy.
final class FieldActions {
	private final DetailsViewModel viewModel;
	private final Messages messages;

	FieldActions(DetailsViewModel viewModel, Messages messages) {
		this.viewModel = viewModel;
		this.messages = messages;
	}

	/// The buttons of a field, in a row; a time hardly ever comes twice, so that it has the menu alone.
	HBox buttons(DetailField field) {
		HBox buttons = new HBox();
		buttons.getStyleClass().add("field-actions");
		Button wanted = button("filter-for", "fth-plus", messages.text("filter.for", field.name()));
		wanted.setOnAction(_ -> viewModel.filterFor(field));
		Button unwanted = button("filter-out", "fth-minus", messages.text("filter.out", field.name()));
		unwanted.setOnAction(_ -> viewModel.filterOut(field));
		switch (field.kind()) {
			case TEXT, LEVEL -> buttons.getChildren().setAll(wanted, unwanted, more(field));
			case TIME, INFERRED_TIME -> buttons.getChildren().setAll(more(field));
		}
		return buttons;
	}

	/// The button that opens the menu of a field.
	Button more(DetailField field) {
		Button more = button("field-more", "fth-more-horizontal", messages.text("more", field.name()));
		more.setOnAction(_ -> menu(field).show(more, Side.BOTTOM, 0, 0));
		return more;
	}

	/// A button that copies what stands for text at the time of the click.
	Button copy(Supplier<String> text) {
		Button copy = button("copy", "fth-copy", messages.text("copy"));
		copy.setOnAction(_ -> copy(text.get()));
		return copy;
	}

	private ContextMenu menu(DetailField field) {
		MenuItem column = item("add.column", () -> viewModel.addColumn(field));
		column.setDisable(viewModel.isColumn(field));
		return new ContextMenu(item("menu.filter.for", () -> viewModel.filterFor(field)),
				item("menu.filter.out", () -> viewModel.filterOut(field)), column, item("copy.value", () -> copy(field.value())),
				item("copy.field", () -> copy(field.clause())));
	}

	private MenuItem item(String key, Runnable action) {
		MenuItem item = new MenuItem(messages.text(key));
		item.setId(key.replace('.', '-'));
		item.setOnAction(_ -> action.run());
		return item;
	}

	private static Button button(String styleClass, String icon, String explanation) {
		Button button = new Button();
		button.setGraphic(new FontIcon(icon));
		button.getStyleClass().addAll("field-action", styleClass);
		button.setTooltip(new Tooltip(explanation));
		button.setAccessibleText(explanation);
		button.setFocusTraversable(false);
		return button;
	}

	private static void copy(String text) {
		ClipboardContent content = new ClipboardContent();
		content.putString(text);
		Clipboard.getSystemClipboard().setContent(content);
	}
}
