package dev.chiplog.ui.events;

import dev.chiplog.record.EventId;
import java.util.LinkedHashSet;
import java.util.Set;

/// The events that the user has marked to come back to.
final class Bookmarks {
	private final Set<EventId> ids = new LinkedHashSet<>();

	/// Marks the event, or takes the mark away.
	void toggle(EventId id) {
		if (!ids.remove(id))
			ids.add(id);
	}

	boolean contains(EventId id) {
		return ids.contains(id);
	}

	/// All marked events, in the order in which they were marked.
	Set<EventId> all() {
		return Set.copyOf(ids);
	}

	/// Forgets all marks.
	void clear() {
		ids.clear();
	}
}
