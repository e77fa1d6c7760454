package dev.chiplog.ui.details;

import java.util.List;

/// The events that carry the same request as the one in focus.
///
/// @param request the field that says which request
/// @param total how many there are, listed or not
/// @param events the first of them, oldest first
record RelatedEvents(DetailField request, long total, List<NearbyEvent> events) {
	RelatedEvents {
		events = List.copyOf(events);
	}
}
