package dev.chiplog.insight.pattern;

import dev.chiplog.query.PageRow;
import dev.chiplog.record.Event;
import java.util.List;

/// One event with what happened around it, in all files.
///
/// The cells of the rows are those of [FirstOccurrence#COLUMNS].
///
/// @param event the event
/// @param around the events before and behind it in time, it among them, oldest first
/// @param requests the values of its fields with the role request; empty when it names none
/// @param path the events that name one of these requests, oldest first; not all when there are very many
/// @param pathLength how many there are
public record Occurrence(Event event, List<PageRow> around, List<String> requests, List<PageRow> path, long pathLength) {
	public Occurrence {
		around = List.copyOf(around);
		requests = List.copyOf(requests);
		path = List.copyOf(path);
	}
}
