package dev.chiplog.format;

import dev.chiplog.record.Field;

/// The values that one field has in the lines of a run, of which not all need to have one. One thread.
public final class FieldColumn {
	private final Field field;
	private final ValueColumn values = new ValueColumn();
	private boolean used;

	public FieldColumn(Field field) {
		this.field = field;
	}

	public Field field() {
		return field;
	}

	/// Nothing where no line of the run wrote a value.
	public ValueColumn values() {
		return values;
	}

	/// Says that lines of the run write values.
	public void use() {
		used = true;
	}

	/// Tells the values of the run, if there are any, and forgets them.
	public void tell(RunSink sink) {
		if (!used)
			return;
		sink.values(field, values);
		values.clear();
		used = false;
	}
}
