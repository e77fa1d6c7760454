package dev.chiplog.app;

import dev.chiplog.engine.LogEngine;
import dev.chiplog.insight.difference.Difference;
import dev.chiplog.insight.difference.Differences;
import dev.chiplog.insight.pattern.Mark;
import dev.chiplog.insight.pattern.PatternGroup;
import dev.chiplog.insight.pattern.PatternGroups;
import dev.chiplog.query.Cancellation;
import dev.chiplog.query.Filter;
import java.util.List;
import java.util.Optional;

/// A group of events with what is different about it against all others.
///
/// @param differences what tells most first; empty when nothing stands out
record ExplainedGroup(PatternGroup group, List<Difference> differences) {
	private static final int MOST_DIFFERENCES = 6;

	/// Looks at every field of the logs.
	static ExplainedGroup of(PatternGroup group, PatternGroups groups, LogEngine engine) {
		return new ExplainedGroup(group,
				new Differences(groups.filterOf(group), new Filter.Everything(), MOST_DIFFERENCES).find(engine, new Cancellation()));
	}

	/// The group that an explanation is wanted of most: the first that is new or came and went, or else the first.
	static Optional<PatternGroup> foremost(PatternGroups groups) {
		return groups.groups().stream()
				.filter(group -> group.marks().stream().anyMatch(mark -> mark instanceof Mark.Fresh || mark instanceof Mark.Passing))
				.findFirst().or(() -> groups.groups().stream().findFirst());
	}
}
