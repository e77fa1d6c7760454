package dev.chiplog.insight.pattern;

import dev.chiplog.engine.LogEngine;
import dev.chiplog.query.BuiltIn;
import dev.chiplog.query.Cancellation;
import dev.chiplog.query.Extent;
import dev.chiplog.query.Filter;
import dev.chiplog.query.Histogram;
import dev.chiplog.query.Operator;
import dev.chiplog.query.Pattern;
import dev.chiplog.query.Profile;
import dev.chiplog.query.Question;
import dev.chiplog.query.Summary;
import dev.chiplog.record.Level;
import dev.chiplog.record.Role;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

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
	private static final List<Role> ASKED = List.of(Role.MODEL, Role.LOGGER, Role.HOST, Role.USER, Role.EXCEPTION);
	/// All of them are wanted, of other values the most frequent one.
	private static final int LEVELS = Level.values().length;

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
		List<Role> asked = ASKED.stream().filter(roles::contains).toList();
		List<String> with = Stream.concat(Stream.of(LEVEL), asked.stream().map(Role::word)).toList();
		List<Profile> profiles = engine.answer(new Question.Profiles(grouped, field, with, LEVELS), cancellation);
		if (profiles.isEmpty())
			return List.of();
		Histogram histogram = engine.answer(new Question.TimeHistogram(grouped, null, null, BUCKETS, field, Integer.MAX_VALUE),
				cancellation);
		Map<String, History> histories = histogram.series().stream().collect(
				Collectors.toMap(Histogram.Series::name, series -> new History(histogram.from(), histogram.width(), series.counts())));
		return profiles.stream().map(profile -> {
			String text = profile.value();
			Extent extent = profile.extent();
			History history = histories.getOrDefault(text, History.NONE);
			Company company = Company.of(profile, asked);
			GroupKey shared = key.apply(text);
			return new PatternGroup(shared, filter.apply(text), extent.events(), company.severest(), exceptions(shared, company),
					company.distinct(Role.USER), company.of(PLACES), extent.first(), extent.last(), history,
					marks(extent, history.counts()));
		}).toList();
	}

	private static List<String> exceptions(GroupKey key, Company company) {
		if (key instanceof GroupKey.OfPattern(Pattern pattern) && !pattern.exceptions().isEmpty())
			return pattern.exceptions();
		return company.of(List.of(Role.EXCEPTION)).stream().map(Whereabouts::value).toList();
	}

	private List<Mark> marks(Extent extent, List<Long> history) {
		if (overview.from().isEmpty() || overview.to().isEmpty() || extent.first().isEmpty() || extent.last().isEmpty())
			return List.of();
		return new Marking(overview.from().getAsLong(), overview.to().getAsLong()).of(extent.first().getAsLong(), extent.last().getAsLong(),
				extent.events(), history);
	}
}
