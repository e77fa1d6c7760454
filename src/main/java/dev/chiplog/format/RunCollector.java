package dev.chiplog.format;

import dev.chiplog.record.Field;
import dev.chiplog.record.Level;
import dev.chiplog.record.ValueKind;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Collects what is told of one line after the other into the columns of a run. One thread.
final class RunCollector implements EventSink {
	private final Rewritten rewritten = new Rewritten();
	private final List<FieldColumn> columns = new ArrayList<>();
	/// By the index of a field.
	private @Nullable FieldColumn[] byField = new FieldColumn[64];
	/// Those of the line.
	private FieldColumn[] touched = new FieldColumn[64];
	private int touches;
	private int rewrittenBefore;
	private byte[] bytes = {};
	private int line;
	private boolean timed;
	private long nanos;
	private @Nullable Level level;

	/// Begins a line.
	void begin(byte[] source, int place) {
		bytes = source;
		line = place;
		timed = false;
		level = null;
		touches = 0;
		rewrittenBefore = rewritten.size();
	}

	/// Adds the line to its run.
	void end(LineRun run, int behind) {
		if (timed)
			run.add(nanos, level, behind);
		else
			run.addUntimed(level, behind);
	}

	/// Forgets the line.
	void forget() {
		for (int i = 0; i < touches; i++)
			touched[i].values().set(line, ValueKind.NOTHING);
		rewritten.cutTo(rewrittenBefore);
	}

	/// Tells the values of the run and forgets them.
	void tell(RunSink sink) {
		for (FieldColumn column : columns)
			column.tell(sink);
		rewritten.tell(sink);
	}

	@Override
	public void time(Field field, long epochNanos, byte[] source, int from, int to) {
		nanos = timed ? nanos : epochNanos;
		timed = true;
	}

	@Override
	public void level(Field field, Level told, byte[] source, int from, int to) {
		level = level == null ? told : level;
	}

	@Override
	@SuppressWarnings("ReferenceEquality") // the very array of the run, not one with the same bytes
	public void text(Field field, byte[] source, int from, int to) {
		ValueColumn values = values(field);
		if (values.isSet(line))
			return;
		if (source == bytes) {
			values.setText(line, from, to);
		} else {
			rewritten.bytes().append(source, from, to);
			rewritten.add(line, field);
		}
	}

	@Override
	public void whole(Field field, long number) {
		ValueColumn values = values(field);
		if (!values.isSet(line))
			values.setWhole(line, number);
	}

	@Override
	public void decimal(Field field, double number) {
		ValueColumn values = values(field);
		if (!values.isSet(line))
			values.setDecimal(line, number);
	}

	@Override
	public void truth(Field field, boolean truth) {
		ValueColumn values = values(field);
		if (!values.isSet(line))
			values.set(line, truth ? ValueKind.TRUE : ValueKind.FALSE);
	}

	@Override
	public void json(Field field, byte[] source, int from, int to) {
		text(field, source, from, to);
	}

	@Override
	public void nothing(Field field) {
		// is not kept
	}

	private ValueColumn values(Field field) {
		int index = field.index();
		FieldColumn column = index < byField.length ? byField[index] : null;
		if (column == null)
			column = added(field);
		column.use();
		if (touches == touched.length)
			touched = Arrays.copyOf(touched, 2 * touches);
		touched[touches++] = column;
		return column.values();
	}

	private FieldColumn added(Field field) {
		if (field.index() >= byField.length)
			byField = Arrays.copyOf(byField, Math.max(2 * byField.length, field.index() + 1));
		FieldColumn column = new FieldColumn(field);
		byField[field.index()] = column;
		columns.add(column);
		return column;
	}
}
