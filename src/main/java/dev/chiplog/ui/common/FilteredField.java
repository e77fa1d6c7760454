package dev.chiplog.ui.common;

import dev.chiplog.query.BuiltIn;
import dev.chiplog.query.FieldInfo;
import dev.chiplog.query.Filter;
import dev.chiplog.query.FilterEdit;
import dev.chiplog.query.Operator;
import dev.chiplog.record.Level;
import dev.chiplog.record.Role;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/// A field as a panel edits it in the filter, whatever the filter calls it.
///
/// A filter may name the same field by its role or as the log spells it (`model`, `model_name`), and ask for levels by severity
/// (`level>=error`). All of it is read as if it were written in the one way in which the panel writes it.
///
/// @param name under which the panel writes the field
/// @param names all names of the field
public record FilteredField(String name, Set<String> names) {

	/// The level of the events.
	public static final FilteredField LEVEL = new FilteredField("level", Set.of("level", BuiltIn.LEVEL.word()));

	public FilteredField {
		names = Set.copyOf(names);
	}

	/// A field on its own, whatever role it plays.
	public static FilteredField of(String name) {
		return new FilteredField(name, Set.of(name));
	}

	/// All fields of a role as one, written under the role's word.
	///
	/// @param players the fields that play it; at least one
	public static FilteredField of(Role role, List<FieldInfo> players) {
		Set<String> names = new HashSet<>(Set.of(role.word()));
		for (BuiltIn builtIn : BuiltIn.values())
			if (builtIn.role() == role)
				names.add(builtIn.word());
		// with several players the name of one of them means something narrower than the role
		if (players.size() == 1)
			names.add(players.getFirst().name());
		return new FilteredField(role.word(), names);
	}

	/// The name under which the dataset is asked; levels are asked for as normalised.
	public String asked() {
		return isLevel() ? BuiltIn.LEVEL.word() : name;
	}

	/// Whether it is the events' level, whose values are the names of [Level].
	public boolean isLevel() {
		return names.contains(BuiltIn.LEVEL.word());
	}

	/// The values that the filter asks for, in the order of the filter.
	public List<String> chosen(Filter filter) {
		return List.copyOf(FilterEdit.selected(unified(filter), name));
	}

	/// The filter with the value among those that it asks for; without it when it was one of them.
	public Filter toggle(Filter filter, String value) {
		return FilterEdit.toggle(unified(filter), name, value);
	}

	/// The filter with this value alone.
	public Filter only(Filter filter, String value) {
		return FilterEdit.only(unified(filter), name, value);
	}

	/// The filter without the events that have the value.
	public Filter exclude(Filter filter, String value) {
		return FilterEdit.exclude(unified(filter), name, value);
	}

	/// The filter without what it asks of this field.
	public Filter without(Filter filter) {
		return FilterEdit.withoutField(unified(filter), name);
	}

	/// The filter with every clause of this field written in the one way.
	public Filter unified(Filter filter) {
		return Filter.allOf(FilterEdit.clauses(filter).stream().map(this::renamed).toList());
	}

	private Filter renamed(Filter filter) {
		return switch (filter) {
			case Filter.Compare(String field, Operator operator, String value) when names.contains(field) -> compared(operator, value);
			case Filter.OneOf(String field, List<String> values) when names.contains(field) ->
				new Filter.OneOf(name, values.stream().map(this::spelled).toList());
			case Filter.Between(String field, String from, String to) when names.contains(field) -> new Filter.Between(name, from, to);
			case Filter.Exists(String field) when names.contains(field) -> new Filter.Exists(name);
			case Filter.Like(String field, String wildcard) when names.contains(field) -> new Filter.Like(name, wildcard);
			case Filter.Regex(String field, String pattern) when names.contains(field) -> new Filter.Regex(name, pattern);
			case Filter.Or(List<Filter> operands) -> new Filter.Or(operands.stream().map(this::renamed).toList());
			case Filter.Not(Filter operand) -> new Filter.Not(renamed(operand));
			case Filter.And _,Filter.Clause _,Filter.Everything _ -> filter;
		};
	}

	private Filter compared(Operator operator, String value) {
		Filter same = new Filter.Compare(name, operator, spelled(value));
		if (!isLevel())
			return same;
		return Level.ofWord(value).map(level -> switch (operator) {
			case AT_LEAST -> levels(Arrays.stream(Level.values()).filter(other -> other.compareTo(level) >= 0).toList());
			case GREATER -> levels(Arrays.stream(Level.values()).filter(other -> other.compareTo(level) > 0).toList());
			case AT_MOST -> levels(Arrays.stream(Level.values()).filter(other -> other.compareTo(level) <= 0).toList());
			case LESS -> levels(Arrays.stream(Level.values()).filter(other -> other.compareTo(level) < 0).toList());
			case EQUAL, HAS, NOT_EQUAL -> same;
		}).orElse(same);
	}

	/// Nothing lies above the most severe level: what asks for that stays as it is written.
	private Filter levels(List<Level> levels) {
		return switch (levels.size()) {
			case 0 -> new Filter.Compare(name, Operator.LESS, Level.TRACE.name());
			case 1 -> new Filter.Compare(name, Operator.EQUAL, levels.getFirst().name());
			default -> new Filter.OneOf(name, levels.stream().map(Level::name).toList());
		};
	}

	private String spelled(String value) {
		return isLevel() ? Level.ofWord(value).map(Level::name).orElse(value) : value;
	}
}
