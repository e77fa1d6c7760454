package dev.chiplog.record;

import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import org.jspecify.annotations.Nullable;

/// One log record, read back from its source with everything its format found.
///
/// @param id where it stands
/// @param line its first physical line, 1-based
/// @param lines how many physical lines it spans
/// @param format the name of the format that understood it; [#UNPARSED] when none did
/// @param epochNanos its time; empty when neither it nor an event before it in its source has one
/// @param inferred whether the time was taken from the event before
/// @param level its severity; null when it has none
/// @param fields every field in the order of the log; the same name may come twice
/// @param raw its text as it stands in the source, line ends included, invalid bytes replaced
public record Event(EventId id, long line, int lines, String format, OptionalLong epochNanos, boolean inferred, @Nullable Level level,
		List<FieldValue> fields, String raw) {

	/// The format name of an event that no format understood.
	public static final String UNPARSED = "unparsed";

	public Event {
		fields = List.copyOf(fields);
	}

	/// The first value of the field of that name.
	public Optional<Value> value(String name) {
		for (FieldValue field : fields)
			if (field.field().name().equals(name))
				return Optional.of(field.value());
		return Optional.empty();
	}

	/// The first value of a field that plays the role.
	public Optional<Value> value(Role role) {
		for (FieldValue field : fields)
			if (field.field().role() == role)
				return Optional.of(field.value());
		return Optional.empty();
	}
}
