package dev.chiplog.bench.sidebyside;

import dev.chiplog.engine.LogEngine;
import dev.chiplog.query.Cancellation;
import dev.chiplog.query.FacetAnswer;
import dev.chiplog.query.FieldInfo;
import dev.chiplog.query.Filter;
import dev.chiplog.query.Operator;
import dev.chiplog.query.Question;
import dev.chiplog.query.Statistics;
import dev.chiplog.record.Role;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;

/// What of a log is asked about: chosen by what its fields mean and hold, so that any log will do.
///
/// @param timed whether every event has a time of its own
/// @param levelled whether events have levels
/// @param facets up to five fields of few values
/// @param category the field of at most ten values that groups and filters; empty when there is none
/// @param number the field of numbers; empty when there is none
record Subject(LogEngine engine, boolean timed, boolean levelled, List<String> facets, Optional<String> category, Optional<String> number) {
	private static final int MOST_FACETS = 5;
	private static final int MOST_VALUES = 10_000;
	private static final int MOST_SERIES = 10;
	private static final List<Role> FACETS = List.of(Role.LEVEL, Role.MODEL, Role.USER, Role.LOGGER, Role.STATUS);
	private static final List<Role> CATEGORIES = List.of(Role.MODEL, Role.LOGGER, Role.HOST);
	private static final List<Role> NUMBERS = List.of(Role.LATENCY);

	/// Chooses among the fields that every engine has.
	///
	/// @param shared which fields these are
	static Subject of(LogEngine engine, Predicate<FieldInfo> shared) {
		List<FieldInfo> all = ask(engine, new Question.Fields());
		long events = ask(engine, new Question.Count(new Filter.Everything()));
		List<FieldInfo> fields = all.stream().filter(shared).toList();
		boolean timed = fields.stream().anyMatch(field -> field.kind() == FieldInfo.Kind.TIME && field.count() == events);
		boolean levelled = fields.stream().anyMatch(field -> field.kind() == FieldInfo.Kind.LEVEL);
		List<String> facets = ordered(fields, FACETS).filter(Subject::repeats).map(FieldInfo::name).limit(MOST_FACETS).toList();
		Optional<String> category = ordered(fields, CATEGORIES)
				.filter(field -> field.kind() == FieldInfo.Kind.CATEGORY && repeats(field) && field.distinct() <= MOST_SERIES)
				.map(FieldInfo::name).findFirst();
		Optional<String> number = ordered(fields, NUMBERS)
				.filter(field -> field.kind() == FieldInfo.Kind.NUMBER && field.role() != Role.STATUS).map(FieldInfo::name).findFirst();
		return new Subject(engine, timed, levelled, facets, category, number);
	}

	/// Warnings and worse of the category's most frequent value with numbers above a percentile, as far as the log has such fields.
	Filter filter(double percentile) {
		List<Filter> clauses = new ArrayList<>();
		if (levelled)
			clauses.add(new Filter.Compare("@level", Operator.AT_LEAST, "warning"));
		category.ifPresent(field -> clauses.add(new Filter.Compare(field, Operator.EQUAL, mostFrequent(field))));
		number.ifPresent(field -> clauses.add(new Filter.Compare(field, Operator.GREATER, String.valueOf(percentile(field, percentile)))));
		return Filter.allOf(clauses);
	}

	/// The value that most events have in a field.
	String mostFrequent(String field) {
		FacetAnswer answer = ask(engine, new Question.Facet(new Filter.Everything(), field, "", 1));
		return answer.values().getFirst().value();
	}

	private double percentile(String field, double percentile) {
		Statistics answer = ask(engine, new Question.Numbers(new Filter.Everything(), field, List.of(percentile)));
		return answer.percentiles().getFirst();
	}

	/// Those with the roles first, in the order of the roles; then those that most events have, with the fewest values first.
	private static Stream<FieldInfo> ordered(List<FieldInfo> fields, List<Role> roles) {
		return fields.stream()
				.sorted(Comparator.comparingInt((FieldInfo field) -> rank(field, roles))
						.thenComparing(Comparator.comparingLong(FieldInfo::count).reversed()).thenComparingInt(FieldInfo::distinct)
						.thenComparing(FieldInfo::name));
	}

	private static int rank(FieldInfo field, List<Role> roles) {
		int found = field.role() == null ? -1 : roles.indexOf(field.role());
		return found < 0 ? roles.size() : found;
	}

	private static boolean repeats(FieldInfo field) {
		return switch (field.kind()) {
			case LEVEL -> true;
			case CATEGORY -> field.distinct() > 1 && field.distinct() <= MOST_VALUES && field.role() != Role.MESSAGE;
			case NUMBER -> field.role() == Role.STATUS;
			case TEXT, MIXED, TIME -> false;
		};
	}

	private static <A> A ask(LogEngine engine, Question<A> question) {
		return engine.answer(question, new Cancellation());
	}
}
