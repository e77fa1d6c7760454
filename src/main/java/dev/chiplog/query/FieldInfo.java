package dev.chiplog.query;

import dev.chiplog.record.Role;
import org.jspecify.annotations.Nullable;

/// What a view may know of a field.
///
/// @param name as the log spells it
/// @param role what it means; null when nothing is known
/// @param kind what its values are
/// @param count how many events have it
/// @param distinct how many distinct texts are known; 0 for numbers and for texts left on disk
public record FieldInfo(String name, @Nullable Role role, Kind kind, long count, int distinct) {

	/// What the values of a field are.
	public enum Kind {
		/** Numbers, in every event that has the field. */
		NUMBER,
		/** Texts that repeat. */
		CATEGORY,
		/** Texts that hardly repeat, left on disk. */
		TEXT,
		/** Numbers here, texts there. */
		MIXED,
		/** The event's time. */
		TIME,
		/** The event's level. */
		LEVEL
	}
}
