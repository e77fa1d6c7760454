package dev.chiplog.workspace;

import dev.chiplog.record.EventId;
import java.util.List;
import java.util.Optional;

/// The events that the user has picked: one in focus, shown in the details, and perhaps more for copying and export.
///
/// @param focus the one in focus
/// @param events all that are picked, the one in focus among them, in the order of the view
public record Selection(Optional<EventId> focus, List<EventId> events) {

	/// Nothing is picked.
	public static final Selection NONE = new Selection(Optional.empty(), List.of());

	public Selection {
		events = List.copyOf(events);
	}

	/// Just this one.
	public static Selection of(EventId id) {
		return new Selection(Optional.of(id), List.of(id));
	}
}
