package dev.chiplog.ui.compare;

import dev.chiplog.insight.comparison.Band;
import dev.chiplog.insight.comparison.FieldChange;
import dev.chiplog.ui.common.Messages;
import java.util.Locale;
import java.util.function.Function;
import java.util.function.Supplier;
import javafx.beans.property.SimpleObjectProperty;
import javafx.scene.control.Label;
import javafx.scene.control.TableCell;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;
import javafx.scene.control.Tooltip;
import org.jspecify.annotations.Nullable;

/// The columns of the table of fields.
final class ChangeColumns {
	private final Messages messages;
	private final ChangeText texts;

	ChangeColumns(Messages messages, ChangeText texts) {
		this.messages = messages;
		this.texts = texts;
	}

	/// Puts the columns into the table.
	void place(TableView<FieldChange> table) {
		table.getColumns().add(column("field", 120, 260, () -> new TextCell(FieldChange::field, "monospace")));
		table.getColumns().add(column("a", 90, 220, () -> new TextCell(texts::a, "side-text")));
		table.getColumns().add(column("b", 90, 220, () -> new TextCell(texts::b, "side-text")));
		table.getColumns().add(column("psi", 56, 66, () -> new StabilityCell(texts)));
		table.getColumns().add(column("distance", 80, 96, () -> new TextCell(texts::distance, "side-text")));
		table.getColumns().add(column("bars", 160, 900, () -> new BarsCell(texts, messages)));
	}

	private TableColumn<FieldChange, FieldChange> column(String name, double least, double most,
			Supplier<TableCell<FieldChange, FieldChange>> cell) {
		TableColumn<FieldChange, FieldChange> column = new TableColumn<>();
		Label title = new Label(messages.text("column." + name));
		title.getStyleClass().add("column-title");
		if (name.equals("psi") || name.equals("distance"))
			title.setTooltip(explained("column." + name + ".what"));
		column.setGraphic(title);
		column.setSortable(false);
		column.setReorderable(false);
		column.setMinWidth(least);
		column.setMaxWidth(most);
		column.setCellValueFactory(row -> new SimpleObjectProperty<>(row.getValue()));
		column.setCellFactory(_ -> cell.get());
		return column;
	}

	private Tooltip explained(String key) {
		Tooltip tooltip = new Tooltip(messages.text(key));
		tooltip.setWrapText(true);
		tooltip.setMaxWidth(360);
		return tooltip;
	}

	/// A text of a change, in full as a tooltip.
	private static final class TextCell extends TableCell<FieldChange, FieldChange> {
		private final Function<FieldChange, String> text;

		TextCell(Function<FieldChange, String> text, String styleClass) {
			this.text = text;
			getStyleClass().add(styleClass);
		}

		@Override
		protected void updateItem(@Nullable FieldChange change, boolean empty) {
			super.updateItem(change, empty);
			String shown = empty || change == null ? null : text.apply(change);
			setText(shown);
			setTooltip(shown == null ? null : new Tooltip(shown));
		}
	}

	/// The population stability index, in the colour of its band.
	private static final class StabilityCell extends TableCell<FieldChange, FieldChange> {
		private final ChangeText texts;

		StabilityCell(ChangeText texts) {
			this.texts = texts;
		}

		@Override
		protected void updateItem(@Nullable FieldChange change, boolean empty) {
			super.updateItem(change, empty);
			for (Band band : Band.values())
				getStyleClass().remove(styleClass(band));
			setText(empty || change == null ? null : texts.stability(change));
			if (!empty && change != null)
				getStyleClass().add(styleClass(change.band()));
		}

		private static String styleClass(Band band) {
			return "band-" + band.name().toLowerCase(Locale.ROOT);
		}
	}
}
