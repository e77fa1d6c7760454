package dev.chiplog.insight.pattern;

import dev.chiplog.engine.LogEngine;
import dev.chiplog.insight.Insight;
import dev.chiplog.query.Cancellation;
import dev.chiplog.query.FacetAnswer;
import dev.chiplog.query.Filter;
import dev.chiplog.query.PatternAnswer;
import dev.chiplog.query.Question;
import dev.chiplog.record.Role;
import java.util.List;

/// How many groups [PatternGrouping] finds, in a fraction of its time.
///
/// @param where which events to look at
/// @param scope which of these are grouped
public record GroupCount(Filter where, PatternScope scope) implements Insight<Long> {

	@Override
	public Long find(LogEngine engine, Cancellation cancellation) {
		List<Role> roles = PatternGrouping.roles(engine, cancellation);
		Filter selected = PatternGrouping.selected(where, scope, roles, engine, cancellation);
		PatternAnswer patterns = engine.answer(new Question.Patterns(selected), cancellation);
		long groups = patterns.patterns().size();
		long rest = patterns.without();
		if (rest == 0)
			return groups;
		Filter apart = GroupTally.withoutPattern(selected);
		if (roles.contains(Role.STATUS)) {
			FacetAnswer statuses = engine.answer(new Question.Facet(apart, GroupTally.STATUS, "", 1), cancellation);
			groups += statuses.distinct();
			rest -= statuses.having();
		}
		FacetAnswer levels = engine.answer(new Question.Facet(GroupTally.withoutStatus(apart), GroupTally.LEVEL, "", 1), cancellation);
		return groups + levels.distinct() + (rest > levels.having() ? 1 : 0);
	}
}
