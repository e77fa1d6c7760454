package dev.chiplog.engine.memory.value;

import dev.chiplog.query.BuiltIn;
import dev.chiplog.record.Field;

/// A place that values come from.
public sealed interface Origin {

	/// What every event has, whatever its log: its time, its source, ….
	record Own(BuiltIn builtIn) implements Origin {
	}

	/// A field of the log.
	record Logged(Field field) implements Origin {
	}
}
