package dev.chiplog.ui.errors;

import dev.chiplog.insight.pattern.FirstOccurrence;
import dev.chiplog.insight.pattern.Occurrence;
import dev.chiplog.query.PageRow;
import dev.chiplog.record.EventId;
import dev.chiplog.ui.common.Messages;
import dev.chiplog.ui.common.Numbers;
import dev.chiplog.ui.common.TimeFormat;
import java.util.List;
import java.util.function.Consumer;
import javafx.beans.value.ObservableValue;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.input.InputEvent;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/// The lines around the first event of a group, from all files, or those of its request; a click shows one among the events.
final class SurroundingsPane extends VBox {
	private static final int ABOVE = 2;

	private final GroupViewModel model;
	private final Messages messages;
	private final Numbers numbers;
	private final Label note = new Label();
	private final ListView<PageRow> lines = new ListView<>();
	private final ToggleButton around;
	private final ToggleButton path;
	/** The row to begin with; -1 once the user has moved. */
	private int top = -1;

	/// @param times how times are written
	/// @param opened told which event the user wants to see
	SurroundingsPane(GroupViewModel model, ObservableValue<TimeFormat> times, Messages messages, Consumer<EventId> opened) {
		this.model = model;
		this.messages = messages;
		this.numbers = new Numbers(messages.locale());
		around = tab("around");
		path = tab("path");
		ToggleGroup tabs = new ToggleGroup();
		tabs.getToggles().setAll(around, path);
		around.setSelected(true);
		tabs.selectedToggleProperty().subscribe((before, now) -> {
			if (now == null && before != null)
				before.setSelected(true);
			else
				show();
		});
		note.getStyleClass().add("muted");
		Region gap = new Region();
		HBox.setHgrow(gap, Priority.ALWAYS);
		HBox head = new HBox(around, path, gap, note);
		head.getStyleClass().add("head");
		lines.setId("surroundings");
		lines.getStyleClass().add("lines");
		lines.setPlaceholder(new Label());
		lines.heightProperty().subscribe(_ -> beginAtTop());
		lines.addEventFilter(InputEvent.ANY, _ -> top = -1);
		lines.setCellFactory(_ -> new SurroundingsCell(model.first(), times, opened));
		lines.setOnKeyPressed(pressed -> {
			PageRow row = lines.getSelectionModel().getSelectedItem();
			if (pressed.getCode() == KeyCode.ENTER && row != null)
				opened.accept(row.id());
		});
		VBox.setVgrow(lines, Priority.ALWAYS);
		getChildren().setAll(head, lines);
		getStyleClass().addAll("card", "surroundings");
		model.first().subscribe(now -> show(now));
		times.subscribe(_ -> lines.refresh());
	}

	private ToggleButton tab(String key) {
		ToggleButton tab = new ToggleButton(messages.text(key));
		tab.setId("surroundings-" + key);
		tab.getStyleClass().add("heading-tab");
		return tab;
	}

	/// Rows of several lines keep no place of their own when the room changes.
	private void beginAtTop() {
		if (top >= 0)
			lines.scrollTo(top);
	}

	private void show() {
		show(model.first().get());
	}

	private void show(@Nullable Occurrence first) {
		path.setDisable(first == null || first.path().size() < 2);
		if (path.isDisabled() && path.isSelected()) {
			around.setSelected(true);
			return;
		}
		if (first == null) {
			lines.getItems().clear();
			note.setText("");
			return;
		}
		List<PageRow> rows = path.isSelected() ? first.path() : first.around();
		lines.getItems().setAll(rows);
		note.setText(path.isSelected()
				? messages.text("path.note", String.join(", ", first.requests()), numbers.count(first.pathLength()))
				: messages.text("around.note", FirstOccurrence.AROUND));
		for (int row = 0; row < rows.size(); row++)
			if (rows.get(row).id().equals(first.event().id()))
				top = Math.max(0, row - ABOVE);
		beginAtTop();
	}
}
