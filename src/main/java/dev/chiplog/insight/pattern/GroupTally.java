package dev.chiplog.insight.pattern;

import dev.chiplog.engine.LogEngine;
import dev.chiplog.query.BuiltIn;
import dev.chiplog.query.Cancellation;
import dev.chiplog.query.Filter;
import dev.chiplog.query.GroupAnswer;
import dev.chiplog.query.Histogram;
import dev.chiplog.query.Operator;
import dev.chiplog.query.Pattern;
import dev.chiplog.query.Question;
import dev.chiplog.query.Summary;
import dev.chiplog.record.Level;
import dev.chiplog.record.Role;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/// Counts groups of events, those with a pattern and those without.
///
/// @param selected the events of all groups
/// @param roles those that fields of the dataset play
/// @param overview the whole dataset
record GroupTally(Filter selected, List<Role> roles, Summary overview, LogEngine engine, Cancellation cancellation) {
	/// At most so many time buckets make a group's history.
	static final int BUCKETS = 48;
	/// By what events are grouped that have no pattern, and by what when they have no status either.
	static final String STATUS = Role.STATUS.word();
	static final String LEVEL = BuiltIn.LEVEL.word();
	private static final Filter PATTERNED = new Filter.Exists(BuiltIn.PATTERN.word());
	private static final Filter ANSWERED = new Filter.Exists(STATUS);
	private static final List<Role> PLACES = List.of(Role.MODEL, Role.LOGGER, Role.HOST);

	/// The groups of events with a pattern.
	///
	/// @param patterns every pattern that occurs
	List<PatternGroup> patterns(List<Pattern> patterns) {
		Map<String, Pattern> byText = patterns.stream().collect(Collectors.toMap(Pattern::text, Function.identity()));
		return tally(PATTERNED, BuiltIn.PATTERN.word(),
				text -> new GroupKey.OfPattern(byText.getOrDefault(text, new Pattern(text, List.of(), List.of()))),
				text -> new Filter.Compare(BuiltIn.PATTERN.word(), Operator.EQUAL, text));
	}

	/// The groups of events without a pattern.
	///
	/// @param patterned whether others have one
	List<PatternGroup> others(boolean patterned) {
		Filter apart = patterned ? withoutPattern(new Filter.Everything()) : new Filter.Everything();
		List<PatternGroup> groups = new ArrayList<>();
		Filter rest = apart;
		if (roles.contains(Role.STATUS)) {
			groups.addAll(tally(both(apart, ANSWERED), STATUS, GroupKey.OfStatus::new,
					status -> both(new Filter.Compare(STATUS, Operator.EQUAL, status), apart)));
			rest = withoutStatus(apart);
		}
		Filter unanswered = rest;
		groups.addAll(tally(unanswered, LEVEL, GroupKey.OfLevel::new, level -> both(levelled(level), unanswered)));
		return groups;
	}

	/// Selects those of some events that have no pattern.
	static Filter withoutPattern(Filter events) {
		return both(events, new Filter.Not(PATTERNED));
	}

	/// Selects those of some events that have no status.
	static Filter withoutStatus(Filter events) {
		return both(events, new Filter.Not(ANSWERED));
	}

	private static Filter levelled(String level) {
		return level.isEmpty() ? new Filter.Not(new Filter.Exists(LEVEL)) : new Filter.Compare(LEVEL, Operator.EQUAL, level);
	}

	private static Filter both(Filter left, Filter right) {
		return Filter.allOf(List.of(left, right));
	}

	/// @param among which of the selected events to group
	/// @param field by whose values
	private List<PatternGroup> tally(Filter among, String field, Function<String, GroupKey> key, Function<String, Filter> filter) {
		Filter grouped = both(selected, among);
		@Nullable
		String user = roles.contains(Role.USER) ? Role.USER.word() : null;
		GroupAnswer counted = engine.answer(new Question.Groups(grouped, List.of(field), null, user, true, Integer.MAX_VALUE),
				cancellation);
		if (counted.groups().isEmpty())
			return List.of();
		Map<String, List<Whereabouts>> where = where(grouped, field);
		Map<String, Level> levels = levels(grouped, field);
		Map<String, Whereabouts> thrown = roles.contains(Role.EXCEPTION) ? where(grouped, field, Role.EXCEPTION) : Map.of();
		Histogram histogram = engine.answer(new Question.TimeHistogram(grouped, null, null, BUCKETS, field), cancellation);
		Map<String, List<Long>> histories = histogram.series().stream()
				.collect(Collectors.toMap(Histogram.Series::name, Histogram.Series::counts));
		return counted.groups().stream().map(group -> {
			String text = group.key().getFirst();
			List<Long> history = histories.getOrDefault(text, List.of());
			GroupKey shared = key.apply(text);
			return new PatternGroup(shared, filter.apply(text), group.count(), levels.get(text), exceptions(shared, thrown.get(text)),
					group.distinct(), where.getOrDefault(text, List.of()), group.first(), group.last(), history, marks(group, history));
		}).toList();
	}

	private static List<String> exceptions(GroupKey key, @Nullable Whereabouts named) {
		if (key instanceof GroupKey.OfPattern(Pattern pattern) && !pattern.exceptions().isEmpty())
			return pattern.exceptions();
		return named == null ? List.of() : List.of(named.value());
	}

	private List<Mark> marks(GroupAnswer.Group group, List<Long> history) {
		if (overview.from().isEmpty() || overview.to().isEmpty() || group.first().isEmpty() || group.last().isEmpty())
			return List.of();
		return new Marking(overview.from().getAsLong(), overview.to().getAsLong()).of(group.first().getAsLong(), group.last().getAsLong(),
				group.count(), history);
	}

	/// The severest level of each group, by the group's value.
	private Map<String, Level> levels(Filter grouped, String field) {
		Map<String, Level> levels = new HashMap<>();
		List<String> by = List.of(field, LEVEL);
		for (GroupAnswer.Group pair : engine.answer(new Question.Groups(grouped, by, null, Integer.MAX_VALUE), cancellation).groups())
			Level.ofWord(pair.key().getLast()).ifPresent(
					level -> levels.merge(pair.key().getFirst(), level, (known, other) -> known.compareTo(other) >= 0 ? known : other));
		return levels;
	}

	/// Where the events of each group happened, by the group's value.
	private Map<String, List<Whereabouts>> where(Filter grouped, String field) {
		Map<String, List<Whereabouts>> where = new HashMap<>();
		for (Role role : PLACES)
			if (roles.contains(role))
				where(grouped, field, role).forEach((group, place) -> where.computeIfAbsent(group, _ -> new ArrayList<>()).add(place));
		return where;
	}

	/// The groups come with the largest first, so that the first value of each is its most frequent one.
	private Map<String, Whereabouts> where(Filter grouped, String field, Role role) {
		Map<String, Whereabouts> where = new HashMap<>();
		GroupAnswer pairs = engine.answer(new Question.Groups(grouped, List.of(field, role.word()), null, Integer.MAX_VALUE), cancellation);
		for (GroupAnswer.Group pair : pairs.groups())
			if (!pair.key().getLast().isEmpty())
				where.merge(pair.key().getFirst(), new Whereabouts(role, 1, pair.key().getLast()),
						(known, _) -> new Whereabouts(role, known.distinct() + 1, known.value()));
		return where;
	}
}
