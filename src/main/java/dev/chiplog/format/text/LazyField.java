package dev.chiplog.format.text;

import dev.chiplog.record.Field;
import dev.chiplog.record.FieldTable;
import org.jspecify.annotations.Nullable;

/// A field that is registered only once an event has it, so that a format that never speaks leaves no trace; one thread's.
final class LazyField {
	private final FieldTable table;
	private final String name;
	private @Nullable Field field;

	LazyField(FieldTable table, String name) {
		this.table = table;
		this.name = name;
	}

	Field get() {
		Field known = field;
		if (known == null) {
			known = table.field(name);
			field = known;
		}
		return known;
	}
}
