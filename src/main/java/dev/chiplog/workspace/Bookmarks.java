package dev.chiplog.workspace;

import dev.chiplog.record.EventId;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.Set;

/// The events that the user has marked to come back to.
///
/// @param ids in the order in which they were marked
public record Bookmarks(Set<EventId> ids) {

	/// Nothing is marked.
	public static final Bookmarks NONE = new Bookmarks(Set.of());

	public Bookmarks {
		ids = Collections.unmodifiableSet(new LinkedHashSet<>(ids));
	}

	/// Whether the event is marked.
	public boolean contains(EventId id) {
		return ids.contains(id);
	}

	/// With a mark at the event, or without when it has one.
	public Bookmarks toggle(EventId id) {
		Set<EventId> next = new LinkedHashSet<>(ids);
		if (!next.remove(id))
			next.add(id);
		return new Bookmarks(next);
	}
}
