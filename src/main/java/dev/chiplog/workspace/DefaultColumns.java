package dev.chiplog.workspace;

import dev.chiplog.query.FieldInfo;
import dev.chiplog.query.Summary;
import dev.chiplog.record.Role;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/// Chooses the columns of the events view from what is loaded: time and level, then the fields that play a role, then the message.
///
/// Logs without a message (requests as separated values, access logs) show their most frequent fields instead.
final class DefaultColumns {
	private static final List<Role> ROLES = List.of(Role.LOGGER, Role.MODEL, Role.USER, Role.STATUS, Role.LATENCY);
	private static final int MOST_WITHOUT_MESSAGE = 8;

	private DefaultColumns() {
	}

	/// The names of the columns, left to right.
	static List<String> of(Summary summary, List<FieldInfo> fields) {
		List<String> columns = new ArrayList<>();
		columns.add("@time");
		if (!summary.levels().isEmpty())
			columns.add("@level");
		for (Role role : ROLES)
			add(columns, role, fields);
		long messages = fields.stream().filter(field -> field.role() == Role.MESSAGE).mapToLong(FieldInfo::count).sum();
		if (messages * 2 < summary.events())
			fields.stream().filter(DefaultColumns::tells).sorted(Comparator.comparingLong(FieldInfo::count).reversed()).map(FieldInfo::name)
					.filter(name -> !columns.contains(name)).limit(Math.max(0, MOST_WITHOUT_MESSAGE - columns.size()))
					.forEach(columns::add);
		if (messages > 0)
			columns.add("message");
		return List.copyOf(columns);
	}

	private static void add(List<String> columns, Role role, List<FieldInfo> fields) {
		List<FieldInfo> players = fields.stream().filter(field -> field.role() == role && field.count() > 0)
				.filter(field -> fits(role, field)).toList();
		if (!players.isEmpty())
			columns.add(players.size() == 1 ? players.getFirst().name() : role.word());
	}

	private static boolean fits(Role role, FieldInfo field) {
		boolean number = field.kind() == FieldInfo.Kind.NUMBER || field.kind() == FieldInfo.Kind.MIXED;
		return number || role != Role.STATUS && role != Role.LATENCY;
	}

	private static boolean tells(FieldInfo field) {
		return field.count() > 0 && field.kind() != FieldInfo.Kind.TIME && field.kind() != FieldInfo.Kind.LEVEL && field.role() == null
				|| field.role() == Role.REQUEST || field.role() == Role.HOST;
	}
}
