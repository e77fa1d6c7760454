package dev.chiplog.insight.field;

import dev.chiplog.query.BuiltIn;
import dev.chiplog.query.FieldInfo;
import dev.chiplog.query.FieldInfo.Kind;
import dev.chiplog.record.Role;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// Chooses the names whose values are looked at, out of all fields of a dataset.
///
/// Left out are times, messages and traces, which hardly repeat and are told by patterns; ids that hardly repeat; texts left on disk when
/// there are many events, since each would have to be read; and what the group is defined by: the names that its filter compares, with all
/// that play the same role. Errors are told by level or status, so a filter for one defines both; patterns, messages and exceptions define
/// each other.
///
/// Fields that play one role in different logs, as `model` and `model_name` do, are looked at together under the role's word.
public final class CandidateFields {
	private static final Set<Role> TOLD_BY_PATTERNS = EnumSet.of(Role.TIME, Role.MESSAGE, Role.EXCEPTION);
	private static final Set<Role> ERROR = EnumSet.of(Role.LEVEL, Role.STATUS);
	private static final Set<Role> TOGETHER = EnumSet.of(Role.MODEL, Role.USER, Role.HOST, Role.LOGGER, Role.THREAD);
	private static final int MOST_READ = 20_000;

	private final List<FieldInfo> fields;
	private final Set<String> askedNames;
	private final Set<Role> askedRoles = EnumSet.noneOf(Role.class);

	/// @param fields all of the dataset
	/// @param asked what defines the group
	public CandidateFields(List<FieldInfo> fields, Asked asked) {
		this.fields = fields;
		this.askedNames = asked.names();
		asked.names().forEach(name -> role(name).ifPresent(askedRoles::add));
		if (askedRoles.removeAll(ERROR))
			askedRoles.addAll(ERROR);
	}

	/// The names, in the order of the fields, those that Chiplog gives last.
	///
	/// @param events how many are looked at
	public List<CandidateField> choose(long events) {
		Set<CandidateField> chosen = new LinkedHashSet<>();
		for (FieldInfo field : fields)
			if (!isDefining(field.name(), field.role()) && field.kind() != Kind.LEVEL && saysSomething(field, events))
				chosen.add(named(field));
		add(BuiltIn.LEVEL, Kind.LEVEL, chosen);
		add(BuiltIn.SOURCE, Kind.CATEGORY, chosen);
		add(BuiltIn.FORMAT, Kind.CATEGORY, chosen);
		return new ArrayList<>(chosen);
	}

	/// The names that [#choose] leaves out because their texts are on disk, each of which would have to be read.
	///
	/// @param events how many are looked at
	public List<CandidateField> onDisk(long events) {
		return events <= MOST_READ
				? List.of()
				: fields.stream().filter(field -> !isDefining(field.name(), field.role()) && isOnDisk(field)).map(this::named).toList();
	}

	/// Whether the group is defined by what its events say, so that the place in the code that says it is given too.
	public boolean isAboutMessages() {
		return askedNames.stream().anyMatch(BuiltIn.PATTERN.word()::equalsIgnoreCase) || askedRoles.contains(Role.MESSAGE)
				|| askedRoles.contains(Role.EXCEPTION);
	}

	private void add(BuiltIn builtIn, Kind kind, Set<CandidateField> chosen) {
		if (!isDefining(builtIn.word(), builtIn.role()))
			chosen.add(new CandidateField(builtIn.word(), builtIn.role(), kind));
	}

	private boolean isDefining(String name, @Nullable Role role) {
		return role != null && (TOLD_BY_PATTERNS.contains(role) || role == Role.LEVEL && !name.startsWith("@") || askedRoles.contains(role))
				|| askedNames.contains(name);
	}

	private static boolean isOnDisk(FieldInfo field) {
		return (field.kind() == Kind.TEXT || field.kind() == Kind.MIXED) && field.distinct() == 0;
	}

	private static boolean saysSomething(FieldInfo field, long events) {
		return switch (field.kind()) {
			case NUMBER, LEVEL -> true;
			case CATEGORY -> 2L * field.distinct() <= field.count();
			case TEXT, MIXED -> isOnDisk(field) ? events <= MOST_READ : 2L * field.distinct() <= field.count();
			case TIME -> false;
		};
	}

	private CandidateField named(FieldInfo field) {
		Role role = field.role();
		if (role == null || field.kind() != Kind.CATEGORY || !TOGETHER.contains(role))
			return new CandidateField(field.name(), role, field.kind());
		boolean shared = fields.stream().filter(other -> other.role() == role && other.kind() == Kind.CATEGORY).count() > 1;
		return new CandidateField(shared ? role.word() : field.name(), role, Kind.CATEGORY);
	}

	private Optional<Role> role(String name) {
		Optional<BuiltIn> builtIn = BuiltIn.of(name);
		if (builtIn.isPresent())
			return Optional.ofNullable(builtIn.get().role());
		for (Role role : Role.values())
			if (role.word().equals(name.toLowerCase(Locale.ROOT)))
				return Optional.of(role);
		return fields.stream().filter(field -> field.name().equals(name)).findFirst().map(FieldInfo::role);
	}
}
