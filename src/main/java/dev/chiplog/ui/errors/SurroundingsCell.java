package dev.chiplog.ui.errors;

import dev.chiplog.insight.pattern.Occurrence;
import dev.chiplog.query.PageRow;
import dev.chiplog.record.EventId;
import dev.chiplog.record.Value;
import dev.chiplog.ui.common.TimeFormat;
import java.nio.file.Path;
import java.util.Locale;
import java.util.function.Consumer;
import javafx.beans.value.ObservableValue;
import javafx.css.PseudoClass;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import org.jspecify.annotations.Nullable;

/// One line near the first event of a group: time, level, what it says, and the file it stands in.
final class SurroundingsCell extends ListCell<PageRow> {
	private static final PseudoClass FIRST = PseudoClass.getPseudoClass("first");

	private final ObservableValue<@Nullable Occurrence> first;
	private final ObservableValue<TimeFormat> times;
	private final Label time = new Label();
	private final Label level = new Label();
	private final Label said = new Label();
	private final Label file = new Label();
	private final HBox line = new HBox(time, level, said, file);

	/// @param opened told which event was clicked
	SurroundingsCell(ObservableValue<@Nullable Occurrence> first, ObservableValue<TimeFormat> times, Consumer<EventId> opened) {
		this.first = first;
		this.times = times;
		time.getStyleClass().addAll("time", "monospace");
		level.getStyleClass().setAll("label", "level", "monospace");
		said.getStyleClass().addAll("said", "monospace");
		file.getStyleClass().addAll("file", "muted");
		time.setMinWidth(USE_PREF_SIZE);
		level.setMinWidth(USE_PREF_SIZE);
		file.setMinWidth(USE_PREF_SIZE);
		said.setMinWidth(0);
		said.setMaxWidth(Double.MAX_VALUE);
		HBox.setHgrow(said, Priority.ALWAYS);
		line.setAlignment(Pos.TOP_LEFT);
		line.getStyleClass().add("line");
		line.setMinWidth(0);
		line.setPrefWidth(0);
		setPrefWidth(0);
		setOnMouseClicked(_ -> {
			if (getItem() != null)
				opened.accept(getItem().id());
		});
	}

	@Override
	protected void updateItem(@Nullable PageRow row, boolean empty) {
		super.updateItem(row, empty);
		Occurrence known = first.getValue();
		boolean marked = row != null && !empty && known != null && known.event().id().equals(row.id());
		pseudoClassStateChanged(FIRST, marked);
		if (row == null || empty) {
			setGraphic(null);
			return;
		}
		time.setText(row.epochNanos().isPresent() ? times.getValue().time(row.epochNanos().getAsLong()) : "");
		level.setText(row.level() == null ? "" : row.level().name());
		getStyleClass().removeIf(style -> style.startsWith("level-"));
		getStyleClass().add("level-" + (row.level() == null ? "none" : row.level().name().toLowerCase(Locale.ROOT)));
		said.setText(marked && known != null ? SaidText.whole(known.event()) : SaidText.of(row));
		file.setText(fileName(row.cells().getLast()));
		setGraphic(line);
	}

	private static String fileName(@Nullable Value source) {
		return source == null ? "" : String.valueOf(Path.of(source.asText()).getFileName());
	}
}
