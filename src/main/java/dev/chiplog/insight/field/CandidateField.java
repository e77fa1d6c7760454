package dev.chiplog.insight.field;

import dev.chiplog.query.FieldInfo.Kind;
import dev.chiplog.record.Role;
import org.jspecify.annotations.Nullable;

/// A name whose values are looked at.
///
/// @param name a field, role word or built-in name
/// @param role what it means; null when nothing is known
public record CandidateField(String name, @Nullable Role role, Kind kind) {

	/// Whether its values may come from the place in the code that writes a message; who, what and where never do.
	public boolean maySayWhereInTheCode() {
		return role != Role.MODEL && role != Role.USER && role != Role.HOST && role != Role.REQUEST && role != Role.LATENCY;
	}
}
