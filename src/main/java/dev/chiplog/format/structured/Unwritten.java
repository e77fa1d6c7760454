package dev.chiplog.format.structured;

import dev.chiplog.format.EventSink;
import dev.chiplog.format.structured.EventDraft.Kind;
import dev.chiplog.record.Field;
import dev.chiplog.record.Level;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/// What a dialect means beyond its time and level fields: a fraction of the second in a field of its own, a level when none is written.
///
/// @param fraction the field that counts the nanoseconds since the time's second; null when there is none
/// @param level the level of an event that writes none; null when such an event has none
/// @param levelField the field that would write the level
record Unwritten(@Nullable Field fraction, @Nullable Level level, @Nullable Field levelField) {

	/// Nothing is meant but what is written.
	static final Unwritten NOTHING = new Unwritten(null, null, null);

	private static final byte[] NO_BYTES = {};

	/// The nanoseconds to add to an event's time.
	long fraction(EventDraft draft) {
		if (fraction == null)
			return 0;
		for (int value = 0; value < draft.size(); value++)
			if (fraction.equals(draft.field(value)) && draft.kind(value) == Kind.WHOLE)
				return draft.whole(value);
		return 0;
	}

	/// Tells the level of an event that writes none.
	void tellLevel(EventSink sink) {
		if (level != null)
			sink.level(Objects.requireNonNull(levelField), level, NO_BYTES, 0, 0);
	}
}
