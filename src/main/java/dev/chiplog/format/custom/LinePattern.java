package dev.chiplog.format.custom;

import com.google.re2j.Pattern;
import com.google.re2j.PatternSyntaxException;
import dev.chiplog.record.FormatDefinition;
import dev.chiplog.record.Role;
import dev.chiplog.record.RoleNames;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// The regular expression of a described format, compiled, with what each of its named groups means.
///
/// RE2 matches in time linear in the length of the line, whatever the expression. Threads: safe for any number.
///
/// @param compiled the expression
/// @param groups its named groups, in their order
record LinePattern(Pattern compiled, List<Group> groups) {

	/// What a group holds.
	enum Use {
		TIME, LEVEL, MESSAGE, TEXT, VALUE
	}

	/// A named group.
	///
	/// @param number of the group in the expression, from 1
	/// @param field the name of the field that it fills
	record Group(int number, String field, Use use) {
	}

	/// Compiles the expression of a definition.
	///
	/// @param faults is told what is wrong, a clause each
	static Optional<LinePattern> of(FormatDefinition definition, List<String> faults) {
		Pattern compiled;
		try {
			compiled = Pattern.compile(definition.pattern());
		} catch (PatternSyntaxException wrong) {
			faults.add("pattern is no regular expression (" + wrong.getDescription() + ": " + wrong.getPattern()
					+ "); it is written as RE2 wants it, without look-around and back references");
			return Optional.empty();
		}
		Map<String, Integer> numbers = compiled.namedGroups();
		if (numbers.isEmpty())
			faults.add("pattern names no field; put what a field holds into a named group, as (?P<message>.*)");
		if (compiled.matches(""))
			faults.add("pattern matches an empty line, so that every line would be an event; let it ask for more");
		for (String group : definition.fields().keySet())
			if (!numbers.containsKey(group))
				faults.add("fields names a group " + group + " that the pattern does not have; its groups are "
						+ String.join(", ", numbers.keySet()));
		List<Group> groups = groups(numbers, definition.fields());
		if (definition.time() != null && groups.stream().noneMatch(group -> group.use() == Use.TIME))
			faults.add("time says how the time is written, but the pattern has no group for it; name one (?P<time>…)");
		return Optional.of(new LinePattern(compiled, groups));
	}

	/// Whether the expression has a group of that use.
	boolean has(Use use) {
		return groups.stream().anyMatch(group -> group.use() == use);
	}

	private static List<Group> groups(Map<String, Integer> numbers, Map<String, String> fields) {
		List<Group> groups = new ArrayList<>();
		numbers.forEach((name, number) -> groups.add(new Group(number, fields.getOrDefault(name, name.replace("__", ".")), Use.VALUE)));
		groups.sort(Comparator.comparingInt(Group::number));
		assign(Role.TIME, Use.TIME, groups);
		assign(Role.LEVEL, Use.LEVEL, groups);
		assign(Role.MESSAGE, Use.MESSAGE, groups);
		assign(Role.LOGGER, Use.TEXT, groups);
		return List.copyOf(groups);
	}

	/// Gives the use to the group whose field has the best name for the role.
	private static void assign(Role role, Use use, List<Group> groups) {
		groups.stream().filter(group -> RoleNames.roleOf(group.field()).equals(Optional.of(role)))
				.min(Comparator.comparingInt(group -> RoleNames.rank(role, group.field())))
				.ifPresent(best -> groups.set(groups.indexOf(best), new Group(best.number(), best.field(), use)));
	}
}
