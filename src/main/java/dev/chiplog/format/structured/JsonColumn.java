package dev.chiplog.format.structured;

import dev.chiplog.format.ValueColumn;
import dev.chiplog.record.Field;

/// The values that one field has in the objects of a run. One thread.
final class JsonColumn {
	private final Field field;
	private final boolean mayHoldTrace;
	private final ValueColumn values = new ValueColumn();
	private boolean used;

	/// @param mayHoldTrace whether a stack trace is looked for in its texts
	JsonColumn(Field field, boolean mayHoldTrace) {
		this.field = field;
		this.mayHoldTrace = mayHoldTrace;
	}

	Field field() {
		return field;
	}

	boolean mayHoldTrace() {
		return mayHoldTrace;
	}

	/// Nothing where no line of the run wrote a value.
	ValueColumn values() {
		return values;
	}

	/// Says that lines of the run write values.
	void use() {
		used = true;
	}

	/// Whether lines of the run wrote values.
	boolean isUsed() {
		return used;
	}

	/// Forgets the run.
	void clear() {
		values.clear();
		used = false;
	}
}
