package dev.chiplog.insight.pattern;

import dev.chiplog.query.Filter;
import dev.chiplog.record.Level;
import java.util.List;
import java.util.OptionalLong;
import org.jspecify.annotations.Nullable;

/// Events that have a pattern in common, or a status or level where they have no pattern.
///
/// @param key what they have in common
/// @param filter selects events with the key, in any dataset
/// @param events how many there are
/// @param level the severest level that any of them has; null when none has one
/// @param exceptions the types of the exception and its causes, the one that reached the log first: those of the pattern, or else the one
///        that a field names most often; empty when there is none
/// @param users how many distinct users they name; 0 when they name none
/// @param where one for each of model, logger and host that any of them names, in this order
/// @param first the earliest time, epoch nanoseconds; empty when none has a time
/// @param last the latest, in the same way
/// @param history how many when
/// @param marks what is remarkable about when they happened
public record PatternGroup(GroupKey key, Filter filter, long events, @Nullable Level level, List<String> exceptions, long users,
		List<Whereabouts> where, OptionalLong first, OptionalLong last, History history, List<Mark> marks) {
	public PatternGroup {
		exceptions = List.copyOf(exceptions);
		where = List.copyOf(where);
		marks = List.copyOf(marks);
	}
}
