package dev.chiplog.query;

import dev.chiplog.record.EventId;
import dev.chiplog.record.Level;
import dev.chiplog.record.Value;
import java.util.List;
import java.util.OptionalLong;
import org.jspecify.annotations.Nullable;

/// One event as a row of a page.
///
/// @param id what the event is known by
/// @param epochNanos its time, if it has one
/// @param inferred whether the time was taken from the event before
/// @param level its severity; null when it has none
/// @param cells one value for each column asked for; null where the event lacks it
public record PageRow(EventId id, OptionalLong epochNanos, boolean inferred, @Nullable Level level, List<@Nullable Value> cells) {
	public PageRow {
		cells = java.util.Collections.unmodifiableList(new java.util.ArrayList<>(cells));
	}
}
