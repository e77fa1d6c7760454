package dev.chiplog.engine.memory.pattern;

import dev.chiplog.column.Dataset;
import dev.chiplog.column.Segment;
import dev.chiplog.engine.memory.value.FieldResolver;
import dev.chiplog.engine.memory.value.Reference;
import dev.chiplog.engine.memory.value.Strand;
import dev.chiplog.engine.memory.value.Strands;
import dev.chiplog.record.Role;
import java.util.List;

/// The fields that say what happened in an event. Threads: immutable.
final class EventFields {
	private final Strands strands;
	private final Reference message;

	EventFields(Dataset dataset, FieldResolver fields) {
		strands = new Strands(dataset);
		message = fields.playing(Role.MESSAGE);
	}

	/// The messages of a segment.
	List<Strand> messages(Segment segment) {
		return strands.of(segment, message);
	}
}
