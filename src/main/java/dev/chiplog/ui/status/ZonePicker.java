package dev.chiplog.ui.status;

import dev.chiplog.ui.common.Messages;
import java.util.function.Consumer;
import javafx.collections.FXCollections;
import javafx.collections.transformation.FilteredList;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/// The list of zones with a field that narrows it as one types.
final class ZonePicker extends VBox {
	private final Messages messages;
	private final Consumer<ZoneChoice> picked;
	private final TextField search = new TextField();
	private final FilteredList<ZoneChoice> zones = new FilteredList<>(FXCollections.observableArrayList(ZoneChoice.all()));
	private final ListView<ZoneChoice> list = new ListView<>(zones);

	/// @param picked told the zone that was picked
	ZonePicker(Messages messages, Consumer<ZoneChoice> picked) {
		this.messages = messages;
		this.picked = picked;
		getStyleClass().add("zone-picker");
		search.setId("zone-search");
		search.setPromptText(messages.text("zone.search"));
		search.textProperty().subscribe(this::narrow);
		search.setOnAction(_ -> pickSelected());
		search.setOnKeyPressed(pressed -> {
			if (pressed.getCode() == KeyCode.DOWN)
				list.requestFocus();
		});
		list.setId("zones");
		list.setCellFactory(_ -> new ZoneCell());
		list.setPlaceholder(new Label(messages.text("zone.none")));
		list.setOnKeyPressed(pressed -> {
			if (pressed.getCode() == KeyCode.ENTER)
				pickSelected();
		});
		getChildren().setAll(search, list);
	}

	/// Shows every zone again, ready to be narrowed.
	void begin() {
		search.clear();
		list.scrollTo(0);
		search.requestFocus();
	}

	private void narrow(String typed) {
		zones.setPredicate(zone -> zone.matches(typed));
		list.getSelectionModel().selectFirst();
	}

	private void pickSelected() {
		ZoneChoice selected = list.getSelectionModel().getSelectedItem();
		if (selected != null)
			picked.accept(selected);
	}

	/// A zone: its name, and muted its offset.
	private final class ZoneCell extends ListCell<ZoneChoice> {
		private final Label name = new Label();
		private final Label offset = new Label();
		private final HBox line;

		private ZoneCell() {
			offset.getStyleClass().add("muted");
			Region gap = new Region();
			HBox.setHgrow(gap, Priority.ALWAYS);
			line = new HBox(name, gap, offset);
			setOnMouseClicked(_ -> {
				if (getItem() != null)
					picked.accept(getItem());
			});
		}

		@Override
		protected void updateItem(@Nullable ZoneChoice zone, boolean empty) {
			super.updateItem(zone, empty);
			setGraphic(zone == null || empty ? null : line);
			if (zone != null && !empty) {
				name.setText(zone.system() ? messages.text("zone.system", zone.zone().getId()) : zone.zone().getId());
				offset.setText(zone.offset());
			}
		}
	}
}
