package dev.chiplog.insight.pattern;

import dev.chiplog.query.Filter;
import java.util.List;
import java.util.OptionalLong;

/// Groups of events by pattern.
///
/// @param selected the filter that selects the events of all groups
/// @param events how many there are
/// @param groups each event is in exactly one
/// @param whole how many events the whole dataset has
/// @param from the earliest time of the whole dataset, epoch nanoseconds; empty when no event has one
/// @param to the latest, in the same way
public record PatternGroups(Filter selected, long events, long whole, List<PatternGroup> groups, OptionalLong from, OptionalLong to) {
	public PatternGroups {
		groups = List.copyOf(groups);
	}

	/// The share of a group in all events that were grouped, 0 to 1.
	public double share(PatternGroup group) {
		return events == 0 ? 0 : (double) group.events() / events;
	}

	/// Selects the events of a group, and no others that only share its key.
	public Filter filterOf(PatternGroup group) {
		return Filter.allOf(List.of(selected, group.filter()));
	}
}
