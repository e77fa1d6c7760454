package dev.chiplog.ui.events;

import dev.chiplog.query.BuiltIn;
import dev.chiplog.query.FieldInfo;
import dev.chiplog.record.Role;
import dev.chiplog.record.RoleNames;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/// A column of the table.
///
/// @param name a field, a role's word or a built-in name
/// @param kind how its values are shown
public record EventColumn(String name, Kind kind) {

	/// How the values of a column are shown.
	public enum Kind {
		/** The time in the workspace's zone. */
		TIME,
		/** A badge in the colour of the level. */
		LEVEL,
		/** At the right. */
		NUMBER,
		/** In fixed width, with marks where the filter's phrases are. */
		MESSAGE,
		/** As it is. */
		TEXT
	}

	/// The column of that name among these fields.
	public static EventColumn of(String name, List<FieldInfo> fields) {
		Optional<FieldInfo> field = fields.stream().filter(info -> info.name().equals(name)).findFirst();
		Optional<Role> role = BuiltIn.of(name).flatMap(builtIn -> Optional.ofNullable(builtIn.role())).or(() -> word(name))
				.or(() -> field.flatMap(info -> Optional.ofNullable(info.role()))).or(() -> RoleNames.roleOf(name));
		if (role.isPresent() && role.get() == Role.TIME && field.filter(info -> info.kind() != FieldInfo.Kind.TIME).isEmpty())
			return new EventColumn(name, Kind.TIME);
		if (role.isPresent() && role.get() == Role.LEVEL)
			return new EventColumn(name, Kind.LEVEL);
		if (role.filter(Role.MESSAGE::equals).isPresent() || name.equals(BuiltIn.RAW.word()))
			return new EventColumn(name, Kind.MESSAGE);
		boolean number = field.map(info -> info.kind() == FieldInfo.Kind.NUMBER)
				.orElse(name.equals(BuiltIn.LINE.word()) || numbers(role, fields));
		return new EventColumn(name, number ? Kind.NUMBER : Kind.TEXT);
	}

	/// Whether all fields of the role are numbers, where there is any.
	private static boolean numbers(Optional<Role> role, List<FieldInfo> fields) {
		List<FieldInfo> players = fields.stream().filter(info -> role.isPresent() && info.role() == role.get()).toList();
		return !players.isEmpty()
				&& players.stream().allMatch(info -> info.kind() == FieldInfo.Kind.NUMBER || info.kind() == FieldInfo.Kind.MIXED);
	}

	private static Optional<Role> word(String name) {
		return Arrays.stream(Role.values()).filter(role -> role.word().equals(name)).findFirst();
	}
}
