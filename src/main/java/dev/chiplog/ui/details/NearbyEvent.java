package dev.chiplog.ui.details;

import dev.chiplog.query.PageRow;
import dev.chiplog.record.Event;
import dev.chiplog.record.EventId;
import dev.chiplog.record.Level;
import dev.chiplog.record.Role;
import dev.chiplog.record.Value;
import dev.chiplog.ui.common.TimeFormat;
import java.util.Objects;
import java.util.OptionalLong;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// An event that stands near the one in focus: around it in its file, or of the same request.
///
/// @param id what it is known by
/// @param time its time of day; empty when it has none
/// @param level its severity; null when it has none
/// @param text the first line of what it says
/// @param current whether it is the one in focus
record NearbyEvent(EventId id, String time, @Nullable Level level, String text, boolean current) {

	/// An event around the one in focus.
	static NearbyEvent of(Event event, EventId focus, TimeFormat times) {
		String said = event.value(Role.MESSAGE).map(Value::asText).filter(text -> !text.isBlank()).orElse(event.raw());
		return new NearbyEvent(event.id(), time(event.epochNanos(), times), event.level(), EventDetails.firstLine(said),
				event.id().equals(focus));
	}

	/// A row of a page whose cells are, best first, what it may say.
	static NearbyEvent of(PageRow row, EventId focus, TimeFormat times) {
		Stream<@Nullable Value> cells = row.cells().stream();
		String said = cells.filter(Objects::nonNull).map(Value::asText).filter(text -> !text.isBlank()).findFirst().orElse("");
		return new NearbyEvent(row.id(), time(row.epochNanos(), times), row.level(), EventDetails.firstLine(said), row.id().equals(focus));
	}

	private static String time(OptionalLong epochNanos, TimeFormat times) {
		return epochNanos.isPresent() ? times.time(epochNanos.getAsLong()) : "";
	}
}
