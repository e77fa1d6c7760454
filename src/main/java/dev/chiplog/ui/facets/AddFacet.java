package dev.chiplog.ui.facets;

import dev.chiplog.query.FieldInfo;
import dev.chiplog.ui.common.Messages;
import dev.chiplog.ui.common.Numbers;
import dev.chiplog.ui.common.Visibility;
import java.util.Locale;
import javafx.collections.transformation.FilteredList;
import javafx.scene.control.Button;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.javafx.FontIcon;

/// The way to a further facet: a button that opens a list of the dataset's fields, narrowed by what the user types.
final class AddFacet extends VBox {
	private static final double ROW = 26;
	private static final int MOST_ROWS = 8;

	private final FacetsViewModel model;
	private final FilteredList<FieldInfo> fields;
	private final Button button;
	private final TextField search = new TextField();
	private final ListView<FieldInfo> list;

	AddFacet(FacetsViewModel model, Messages messages) {
		this.model = model;
		fields = new FilteredList<>(model.addable());
		list = new ListView<>(fields);
		button = new Button(messages.text("add"), new FontIcon("fth-plus"));
		getStyleClass().add("facet-add");
		prepareButton();
		prepareSearch(messages);
		prepareList(new Numbers(messages.locale()));
		getChildren().addAll(button, search, list);
		show(false);
		model.addable().subscribe(() -> button.setDisable(model.addable().isEmpty()));
		button.setDisable(model.addable().isEmpty());
	}

	private void prepareButton() {
		button.setId("facet-add");
		button.getStyleClass().setAll("facet-add-button");
		button.setOnAction(_ -> show(!list.isVisible()));
	}

	private void prepareSearch(Messages messages) {
		search.setId("facet-add-search");
		search.setPromptText(messages.text("search-fields"));
		search.getStyleClass().add("facet-search");
		search.textProperty().subscribe(text -> {
			String wanted = text.strip().toLowerCase(Locale.ROOT);
			fields.setPredicate(field -> field.name().toLowerCase(Locale.ROOT).contains(wanted));
			list.getSelectionModel().selectFirst();
		});
		search.setOnAction(_ -> add(list.getSelectionModel().getSelectedItem()));
		search.setOnKeyPressed(key -> {
			switch (key.getCode()) {
				case ESCAPE -> show(false);
				case DOWN -> list.getSelectionModel().selectNext();
				case UP -> list.getSelectionModel().selectPrevious();
				default -> {
					return;
				}
			}
			key.consume();
		});
	}

	private void prepareList(Numbers numbers) {
		list.setId("facet-add-list");
		list.getStyleClass().add("facet-add-list");
		list.setFixedCellSize(ROW);
		list.setCellFactory(_ -> new FieldCell(numbers));
		fields.subscribe(() -> list.setPrefHeight(ROW * Math.clamp(fields.size(), 1, MOST_ROWS) + 2));
		list.setPrefHeight(ROW * MOST_ROWS);
		list.setOnMouseClicked(_ -> add(list.getSelectionModel().getSelectedItem()));
		list.setOnKeyPressed(key -> {
			if (key.getCode() == KeyCode.ENTER)
				add(list.getSelectionModel().getSelectedItem());
			else if (key.getCode() == KeyCode.ESCAPE)
				show(false);
		});
	}

	private void add(@Nullable FieldInfo field) {
		if (field == null)
			return;
		show(false);
		model.add(field);
	}

	private void show(boolean shown) {
		search.clear();
		Visibility.set(search, shown);
		Visibility.set(list, shown);
		if (shown)
			search.requestFocus();
	}

	/// A field with how many events have it.
	private static final class FieldCell extends ListCell<FieldInfo> {
		private final Numbers numbers;

		FieldCell(Numbers numbers) {
			this.numbers = numbers;
		}

		@Override
		protected void updateItem(@Nullable FieldInfo field, boolean empty) {
			super.updateItem(field, empty);
			setText(empty || field == null ? null : field.name() + "  ·  " + numbers.count(field.count()));
		}
	}
}
