package dev.chiplog.ui.charts;

import dev.chiplog.insight.figure.LeadingField;
import dev.chiplog.query.BuiltIn;
import dev.chiplog.query.FieldInfo;
import dev.chiplog.query.FieldInfo.Kind;
import dev.chiplog.query.Summary;
import dev.chiplog.record.Role;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/// The fields of a dataset as charts use them.
///
/// @param all what the dataset has
/// @param times whether any event has a time
/// @param levels whether any event has a level
/// @param sources how many logs there are
record ChartFields(List<FieldInfo> all, boolean times, boolean levels, int sources) {
	private static final List<Role> TELLING = List.of(Role.MODEL, Role.USER, Role.HOST, Role.LOGGER, Role.STATUS);
	private static final Set<Role> OTHERS = EnumSet.of(Role.THREAD, Role.EXCEPTION);
	private static final List<String> PREDICTED = List.of("prediction", "predicted", "label", "class", "category", "result", "outcome");
	private static final List<String> MEASURED = List.of("loss", "accuracy", "duration", "elapsed", "time", "score");
	private static final Set<String> COUNTERS = Set.of("epoch", "step", "iteration", "iter", "line", "lineno", "port", "pid", "process",
			"seed", "id");
	private static final int FEW_VALUES = 60;
	private static final Comparator<FieldInfo> MOST_TELLING = Comparator
			.comparing((FieldInfo field) -> COUNTERS.contains(last(field.name()))).thenComparingInt(field -> place(MEASURED, field.name()))
			.thenComparing(Comparator.comparingLong(FieldInfo::count).reversed()).thenComparing(FieldInfo::name);

	ChartFields {
		all = List.copyOf(all);
	}

	static ChartFields of(List<FieldInfo> fields, Summary whole) {
		return new ChartFields(fields, whole.from().isPresent(), !whole.levels().isEmpty(), whole.logs());
	}

	/// The numeric fields, latencies first.
	List<String> numbers() {
		return all.stream().filter(field -> field.kind() == Kind.NUMBER && field.count() > 0)
				.sorted(Comparator.comparing((FieldInfo field) -> field.role() != Role.LATENCY).thenComparing(FieldInfo::name))
				.map(FieldInfo::name).toList();
	}

	/// Names by whose values events can be told apart, the most telling first.
	List<String> categories() {
		Set<String> names = new LinkedHashSet<>();
		for (Role role : TELLING)
			role(role).ifPresent(names::add);
		if (levels)
			names.add(BuiltIn.LEVEL.word());
		all.stream().filter(
				field -> field.kind() == Kind.CATEGORY && field.count() > 0 && (field.role() == null || OTHERS.contains(field.role())))
				.map(FieldInfo::name).sorted().forEach(names::add);
		if (sources > 1)
			names.add(BuiltIn.SOURCE.word());
		return List.copyOf(names);
	}

	/// The name under which the players of a role are asked for: the field's own where one field plays it alone; empty when none does.
	Optional<String> role(Role role) {
		List<FieldInfo> players = all.stream().filter(field -> field.role() == role && field.count() > 0).toList();
		return players.isEmpty() ? Optional.empty() : Optional.of(players.size() == 1 ? players.getFirst().name() : role.word());
	}

	/// The role of the field or the role word of that name; empty when it has none.
	Optional<Role> roleOf(String name) {
		return all.stream().filter(field -> field.name().equals(name)).findFirst().flatMap(field -> Optional.ofNullable(field.role()))
				.or(() -> ofWord(name));
	}

	/// The numeric field to speak of that plays the role of that word; empty when there is none.
	Optional<String> numberOfRole(String word) {
		return ofWord(word).flatMap(role -> LeadingField.ofNumbers(role, all)).map(FieldInfo::name);
	}

	/// The name by whose values events can be told apart that stands for the role of that word; empty when there is none.
	Optional<String> categoryOfRole(String word) {
		return ofWord(word).flatMap(this::role).filter(categories()::contains);
	}

	/// The latency, or another number that many events have: one that measures something, unless all only count on; empty when there is none.
	Optional<String> leadingNumber() {
		return latency().or(() -> measures().min(MOST_TELLING).map(FieldInfo::name));
	}

	/// Another number that measures something; empty when there is none.
	Optional<String> numberBeside(String name) {
		return measures().filter(field -> !field.name().equals(name) && !COUNTERS.contains(last(field.name()))).min(MOST_TELLING)
				.map(FieldInfo::name);
	}

	private Stream<FieldInfo> measures() {
		return all.stream().filter(field -> field.kind() == Kind.NUMBER && field.role() == null && field.count() > 0);
	}

	/// The latency to speak of; empty when there is none.
	Optional<String> latency() {
		return LeadingField.ofNumbers(Role.LATENCY, all).map(FieldInfo::name);
	}

	/// The most telling category that has more than one value; empty when there is none.
	Optional<String> leadingCategory() {
		return categories().stream().filter(this::hasSeveralValues).findFirst();
	}

	/// A field of few values that says what came out: what was predicted, or else the first of the categories; empty when there is none.
	Optional<String> outcome() {
		return all.stream()
				.filter(field -> field.kind() == Kind.CATEGORY && field.role() == null && field.distinct() > 1
						&& field.distinct() <= FEW_VALUES)
				.min(Comparator.comparingInt((FieldInfo field) -> place(PREDICTED, field.name())).thenComparing(FieldInfo::name))
				.map(FieldInfo::name).or(this::leadingCategory);
	}

	/// Whether a status or a level tells errors.
	boolean tellErrors() {
		return levels || role(Role.STATUS).isPresent();
	}

	/// What the user reads for a name.
	String title(String name) {
		return name.equals(BuiltIn.LEVEL.word()) || name.equals(BuiltIn.SOURCE.word()) ? name.substring(1) : name;
	}

	private static Optional<Role> ofWord(String word) {
		return Stream.of(Role.values()).filter(role -> role.word().equals(word)).findFirst();
	}

	private boolean hasSeveralValues(String name) {
		return all.stream().noneMatch(field -> field.name().equals(name) && field.distinct() == 1);
	}

	private static String last(String name) {
		return name.substring(name.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
	}

	private static int place(List<String> words, String name) {
		String lower = name.toLowerCase(Locale.ROOT);
		return (int) words.stream().takeWhile(word -> !lower.contains(word)).count();
	}
}
