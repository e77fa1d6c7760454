package dev.chiplog.insight.pattern;

import dev.chiplog.engine.LogEngine;
import dev.chiplog.insight.Insight;
import dev.chiplog.query.Cancellation;
import dev.chiplog.query.FieldInfo;
import dev.chiplog.query.Filter;
import dev.chiplog.query.PatternAnswer;
import dev.chiplog.query.PatternAnswer.PatternCount;
import dev.chiplog.query.Question;
import dev.chiplog.query.Summary;
import dev.chiplog.record.Role;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;

/// Groups events by pattern; those without one by their status, or else by their level, so that none is left out.
///
/// Takes about ten questions, however many groups there are.
///
/// @param where which events to look at
/// @param scope which of these are grouped
public record PatternGrouping(Filter where, PatternScope scope) implements Insight<PatternGroups> {

	@Override
	public PatternGroups find(LogEngine engine, Cancellation cancellation) {
		List<Role> roles = roles(engine, cancellation);
		Filter selected = selected(where, scope, roles, engine, cancellation);
		Summary overview = engine.answer(new Question.Overview(), cancellation);
		PatternAnswer patterns = engine.answer(new Question.Patterns(selected), cancellation);
		GroupTally tally = new GroupTally(selected, roles, overview, engine, cancellation);
		List<PatternGroup> groups = new ArrayList<>(patterns.patterns().isEmpty()
				? List.of()
				: tally.patterns(patterns.patterns().stream().map(PatternCount::pattern).toList()));
		if (patterns.without() > 0)
			groups.addAll(tally.others(!patterns.patterns().isEmpty()));
		groups.sort(order());
		return new PatternGroups(selected, groups.stream().mapToLong(PatternGroup::events).sum(), overview.events(), groups,
				overview.from(), overview.to());
	}

	/// The roles that fields of the dataset play.
	static List<Role> roles(LogEngine engine, Cancellation cancellation) {
		return engine.answer(new Question.Fields(), cancellation).stream().filter(field -> field.count() > 0).map(FieldInfo::role)
				.filter(Objects::nonNull).distinct().toList();
	}

	/// Selects the events that are grouped.
	static Filter selected(Filter where, PatternScope scope, List<Role> roles, LogEngine engine, Cancellation cancellation) {
		return switch (scope) {
			case ERRORS -> Filter.allOf(List.of(where, ErrorFilter.of(roles, engine, cancellation)));
			case EVERYTHING -> where;
		};
	}

	private Comparator<PatternGroup> order() {
		Comparator<PatternGroup> rarest = Comparator.comparingLong(PatternGroup::events);
		return switch (scope) {
			case ERRORS -> rarest.reversed().thenComparing(group -> group.key().text());
			case EVERYTHING -> rarest.thenComparing(group -> group.key().text());
		};
	}
}
