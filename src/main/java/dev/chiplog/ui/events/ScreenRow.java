package dev.chiplog.ui.events;

import dev.chiplog.query.PageRow;
import dev.chiplog.record.Value;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// One row on screen.
///
/// @param row where the event stands in the view, 0-based
/// @param event what is there; null while it is on its way
/// @param columns the names of the event's cells
public record ScreenRow(long row, @Nullable PageRow event, List<String> columns) {

	/// What the event has in that column; null when it lacks it or is on its way.
	public @Nullable Value value(String column) {
		int index = columns.indexOf(column);
		return event == null || index < 0 ? null : event.cells().get(index);
	}
}
