package dev.chiplog.format.structured;

import dev.chiplog.format.Rewritten;
import dev.chiplog.format.FieldColumn;
import dev.chiplog.format.LineRun;
import dev.chiplog.format.RunSink;
import dev.chiplog.format.UsualRuns;
import dev.chiplog.record.Field;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;

/// Reads runs of lines that hold one object each, of shapes that the source had before. One thread.
final class JsonRuns implements UsualRuns {
	/// More fields than this, and those of shapes that are gone are forgotten.
	private static final int MOST_COLUMNS = 1024;

	private final RecentShapes<ShapeColumns> shapes = new RecentShapes<>();
	private final Map<Field, FieldColumn> columns = new HashMap<>();
	private final LineRun run = new LineRun();
	private final Rewritten rewritten = new Rewritten();
	private final Roles roles;

	JsonRuns(Roles roles) {
		this.roles = roles;
	}

	@Override
	public int read(byte[] bytes, int from, int to, RunSink sink) {
		run.begin(bytes, from);
		for (int i = 0; i < shapes.size(); i++)
			shapes.get(i).begin();
		int at = from;
		while (!run.isFull() && at < to) {
			int behind = readLine(bytes, at, to);
			if (behind < 0)
				break;
			at = behind;
		}
		if (run.size() > 0)
			tell(sink);
		return at;
	}

	private int readLine(byte[] bytes, int from, int to) {
		for (int i = 0; i < shapes.size(); i++) {
			ShapeColumns shape = shapes.get(i);
			int behind = shape.read(bytes, from, to, run.size());
			if (behind < 0)
				continue;
			if (shape.hasTimes())
				run.add(roles.nanos(), shape.level(), behind);
			else
				run.addUntimed(shape.level(), behind);
			shapes.use(i);
			return behind;
		}
		return -1;
	}

	private void tell(RunSink sink) {
		sink.begin(run);
		for (FieldColumn column : columns.values())
			column.tell(sink);
		rewritten.tell(sink);
		sink.end();
	}

	/// Remembers the shape of an event that was read the general way, unless it has two values of one field.
	void learn(EventDraft draft, byte[] bytes, int from, int to) {
		JsonShape shape = JsonShape.of(draft, bytes, from, to);
		// of several values of one field that are told the first counts, which cannot be said before all are read
		if (shape == null || new HashSet<>(List.of(shape.fields())).size() < shape.fields().length)
			return;
		if (columns.size() > MOST_COLUMNS) {
			columns.clear();
			shapes.clear();
		}
		shapes.add(new ShapeColumns(shape, roles.plan(draft), roles, columns(shape.fields()), rewritten));
	}

	private FieldColumn[] columns(Field[] fields) {
		FieldColumn[] found = new FieldColumn[fields.length];
		for (int value = 0; value < fields.length; value++)
			found[value] = columns.computeIfAbsent(fields[value], FieldColumn::new);
		return found;
	}
}
