package dev.chiplog.insight.figure;

import dev.chiplog.query.FieldInfo;
import dev.chiplog.record.Role;
import dev.chiplog.record.RoleNames;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/// Chooses, of the fields that play one role, the one to speak of.
///
/// Logs that are opened together may tell the same latency in different units; one field of them is understood, all together are not.
public final class LeadingField {
	private LeadingField() {
	}

	/// The field with that role that most events have, the better known name first among equals; empty when no event has any.
	public static Optional<FieldInfo> of(Role role, List<FieldInfo> fields) {
		return fields.stream().filter(field -> field.role() == role && field.count() > 0)
				.min(Comparator.comparingLong((FieldInfo field) -> -field.count()).thenComparingInt(field -> rank(role, field.name()))
						.thenComparing(FieldInfo::name));
	}

	/// The same among fields that hold numbers only.
	public static Optional<FieldInfo> ofNumbers(Role role, List<FieldInfo> fields) {
		return of(role, fields.stream().filter(field -> field.kind() == FieldInfo.Kind.NUMBER).toList());
	}

	private static int rank(Role role, String name) {
		int rank = RoleNames.rank(role, name);
		return rank < 0 ? Integer.MAX_VALUE : rank;
	}
}
