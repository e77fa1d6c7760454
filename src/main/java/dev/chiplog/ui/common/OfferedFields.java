package dev.chiplog.ui.common;

import dev.chiplog.query.BuiltIn;
import dev.chiplog.query.FieldInfo;
import dev.chiplog.record.Role;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;

/// The fields of a dataset in the order in which pickers offer them: those with a role first, then the others by name.
///
/// @param categories fields whose values tell events apart: what they can be grouped or split by
/// @param numbers fields that can be averaged
public record OfferedFields(List<OfferedField> categories, List<OfferedField> numbers) {
	/// No fields, as long as nothing is open.
	public static final OfferedFields NONE = new OfferedFields(List.of(), List.of());

	private static final List<Role> TELLING = List.of(Role.MODEL, Role.USER, Role.STATUS, Role.LOGGER, Role.LEVEL, Role.HOST,
			Role.EXCEPTION, Role.THREAD, Role.REQUEST);
	private static final List<BuiltIn> BUILT_IN = List.of(BuiltIn.SOURCE, BuiltIn.FORMAT, BuiltIn.PATTERN);
	private static final Set<FieldInfo.Kind> NUMERIC = Set.of(FieldInfo.Kind.NUMBER, FieldInfo.Kind.MIXED);

	public OfferedFields {
		categories = List.copyOf(categories);
		numbers = List.copyOf(numbers);
	}

	/// The fields of a dataset.
	///
	/// @param infos in any order
	public static OfferedFields of(List<FieldInfo> infos) {
		List<FieldInfo> byName = infos.stream().filter(info -> info.count() > 0)
				.sorted(Comparator.comparing(FieldInfo::name, String.CASE_INSENSITIVE_ORDER)).toList();
		List<OfferedField> categories = new ArrayList<>();
		TELLING.forEach(role -> add(categories, role, byName, OfferedFields::tells));
		List<FieldInfo> others = byName.stream().filter(info -> info.role() == null || !TELLING.contains(info.role()) || !tells(info))
				.toList();
		addEach(categories, others, info -> info.kind() == FieldInfo.Kind.CATEGORY);
		addEach(categories, others, info -> NUMERIC.contains(info.kind()));
		addEach(categories, others, info -> info.kind() == FieldInfo.Kind.TEXT);
		for (BuiltIn builtIn : BUILT_IN)
			if (!infos.isEmpty())
				categories.add(new OfferedField(FilteredField.of(builtIn.word()), builtIn.word(), ""));
		List<OfferedField> numbers = new ArrayList<>();
		add(numbers, Role.LATENCY, byName, info -> NUMERIC.contains(info.kind()));
		addEach(numbers, others, info -> NUMERIC.contains(info.kind()) && info.role() == null);
		return new OfferedFields(categories, numbers);
	}

	/// The field whose values tell events apart that filters write under this name.
	public Optional<OfferedField> category(String name) {
		return named(categories, name);
	}

	/// The numeric field that filters write under this name.
	public Optional<OfferedField> number(String name) {
		return named(numbers, name);
	}

	/// Whether the field stands for its role: a status only does as a number.
	private static boolean tells(FieldInfo info) {
		return info.role() == Role.STATUS ? NUMERIC.contains(info.kind()) : info.kind() != FieldInfo.Kind.TIME;
	}

	private static Optional<OfferedField> named(List<OfferedField> fields, String name) {
		return fields.stream().filter(field -> field.clause().name().equals(name)).findFirst();
	}

	private static void add(List<OfferedField> fields, Role role, List<FieldInfo> infos, Predicate<FieldInfo> fits) {
		List<FieldInfo> players = infos.stream().filter(info -> info.role() == role && fits.test(info)).toList();
		if (players.isEmpty())
			return;
		boolean alone = players.size() == 1 && role != Role.LEVEL;
		String title = alone ? players.getFirst().name() : role.word();
		String note = alone && title.equals(role.word()) ? "" : alone ? role.word() : "";
		fields.add(new OfferedField(FilteredField.of(role, players), title, note));
	}

	private static void addEach(List<OfferedField> fields, List<FieldInfo> infos, Predicate<FieldInfo> fits) {
		for (FieldInfo info : infos)
			if (fits.test(info))
				fields.add(new OfferedField(FilteredField.of(info.name()), info.name(), ""));
	}
}
