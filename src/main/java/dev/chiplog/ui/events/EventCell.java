package dev.chiplog.ui.events;

import dev.chiplog.query.BuiltIn;
import dev.chiplog.query.PageRow;
import dev.chiplog.record.Level;
import dev.chiplog.ui.common.Messages;
import java.util.Locale;
import javafx.css.PseudoClass;
import javafx.scene.control.Label;
import javafx.scene.control.TableCell;
import javafx.scene.control.Tooltip;
import org.jspecify.annotations.Nullable;

/// One cell of the events table, drawn as its column's kind asks.
final class EventCell extends TableCell<ScreenRow, ScreenRow> {
	private static final PseudoClass INFERRED = PseudoClass.getPseudoClass("inferred");

	private static final PseudoClass RAW_TEXT = PseudoClass.getPseudoClass("raw");
	private static final EventColumn RAW = new EventColumn(BuiltIn.RAW.word(), EventColumn.Kind.MESSAGE);

	private final EventColumn column;
	private final EventsViewModel model;
	private final Tooltip inferred;
	private final Label badge = new Label();
	private final MarkedText marked = new MarkedText();

	EventCell(EventColumn column, EventsViewModel model, Messages messages) {
		this.column = column;
		this.model = model;
		this.inferred = new Tooltip(messages.text("time.inferred"));
		getStyleClass().add(column.kind().name().toLowerCase(Locale.ROOT));
	}

	/// The column of the cell.
	EventColumn column() {
		return column;
	}

	@Override
	protected void updateItem(@Nullable ScreenRow row, boolean empty) {
		super.updateItem(row, empty);
		setText(null);
		setGraphic(null);
		PageRow event = row == null || empty ? null : row.event();
		setTooltip(null);
		pseudoClassStateChanged(INFERRED, false);
		if (row == null || event == null)
			return;
		String text = model.format().get().text(row, column);
		switch (column.kind()) {
			case LEVEL -> showLevel(event.level(), text);
			case MESSAGE -> showMessage(row, text);
			case TIME -> showTime(event, text);
			case NUMBER, TEXT -> setText(text);
		}
	}

	private void showLevel(@Nullable Level level, String text) {
		if (level == null) {
			setText(text);
			return;
		}
		badge.setText(level.name());
		badge.getStyleClass().setAll("label", "level-badge", "level-" + level.name().toLowerCase(Locale.ROOT));
		setGraphic(badge);
	}

	/// An event without a message shows the text of its line in its place.
	private void showMessage(ScreenRow row, String message) {
		boolean raw = message.isEmpty();
		String text = raw ? model.format().get().text(row, RAW) : message;
		marked.show(text, model.marks().get().in(text));
		marked.pseudoClassStateChanged(RAW_TEXT, raw);
		marked.setPrefWidth(getTableColumn().getWidth());
		setGraphic(marked);
	}

	private void showTime(PageRow event, String text) {
		setText(text);
		pseudoClassStateChanged(INFERRED, event.inferred());
		if (event.inferred())
			setTooltip(inferred);
	}
}
