package dev.chiplog.format.layout;

import dev.chiplog.record.Field;
import dev.chiplog.record.FieldTable;
import org.jspecify.annotations.Nullable;

/// A field that is registered only once an event has it, so that a format that never speaks leaves no trace; one thread's.
public final class LazyField {
	private final FieldTable table;
	private final String name;
	private @Nullable Field field;

	public LazyField(FieldTable table, String name) {
		this.table = table;
		this.name = name;
	}

	public Field get() {
		Field known = field;
		if (known == null) {
			known = table.field(name);
			field = known;
		}
		return known;
	}
}
