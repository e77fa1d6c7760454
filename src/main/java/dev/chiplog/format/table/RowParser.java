package dev.chiplog.format.table;

import dev.chiplog.format.EventParser;
import dev.chiplog.format.EventSink;
import dev.chiplog.format.Head;
import dev.chiplog.format.layout.LazyField;
import dev.chiplog.format.structured.NumberReader;
import dev.chiplog.record.FieldTable;
import dev.chiplog.record.Field;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/// Reads the rows of a table between two sets of directives.
final class RowParser implements EventParser {
	private final FieldTable fields;
	private final List<LazyField> beyond = new ArrayList<>();
	private final Cells cells;
	private final RowTime time;
	private final NumberReader numbers = new NumberReader();
	private final Column[] columns;
	private final byte[][] unset;

	RowParser(TableShape shape, Head head) {
		fields = head.fields();
		cells = new Cells(shape.separator());
		columns = shape.columns().toArray(Column[]::new);
		unset = shape.unset().stream().map(text -> text.getBytes(StandardCharsets.UTF_8)).toArray(byte[][]::new);
		time = new RowTime(shape, head);
	}

	/// Whether the line has as many cells as there are columns, and a time if there is a column for it.
	@Override
	public boolean starts(byte[] bytes, int from, int to) {
		if (columns.length == 0 || directs(bytes, from, to))
			return false;
		cells.cut(bytes, from, to);
		time.read(bytes, cells);
		return cells.size() == columns.length && time.isThere();
	}

	@Override
	public boolean directs(byte[] bytes, int from, int to) {
		return DirectiveLines.isDirective(bytes, from, to);
	}

	/// Reads a row; a cell beyond the named columns is called by its number.
	///
	/// @return false when there are no columns, or the row has a single cell where more are due
	@Override
	public boolean parse(byte[] bytes, int from, int to, EventSink sink) {
		cells.cut(bytes, from, to);
		if (columns.length == 0 || cells.size() < Math.min(columns.length, 2))
			return false;
		time.read(bytes, cells);
		for (int cell = 0; cell < cells.size(); cell++) {
			Column column = cell < columns.length ? columns[cell] : null;
			int start = cells.from(cell);
			int end = cells.to(cell);
			if (time.isToldAt(cell))
				sink.time(time.field(), time.nanos(), bytes, time.from(), time.to());
			else if (!time.isPartOfTime(cell))
				tell(column == null ? beyond(cell) : column.field().get(), column == null ? Column.Kind.PLAIN : column.kind(), bytes, start,
						end, sink);
		}
		return true;
	}

	private void tell(Field field, Column.Kind kind, byte[] bytes, int from, int to, EventSink sink) {
		if (isUnset(bytes, from, to))
			sink.nothing(field);
		else if (kind == Column.Kind.TRUTH && to - from == 1 && (bytes[from] == 'T' || bytes[from] == 'F'))
			sink.truth(field, bytes[from] == 'T');
		else if (kind != Column.Kind.TEXT && numbers.read(bytes, from, to) == to && (numbers.isWhole() || !numbers.isWrittenWhole()))
			tellNumber(field, sink);
		else
			sink.text(field, bytes, from, to);
	}

	private void tellNumber(Field field, EventSink sink) {
		if (numbers.isWhole())
			sink.whole(field, numbers.whole());
		else
			sink.decimal(field, numbers.decimal());
	}

	private boolean isUnset(byte[] bytes, int from, int to) {
		if (to <= from)
			return true;
		for (byte[] nothing : unset)
			if (Arrays.equals(nothing, 0, nothing.length, bytes, from, to))
				return true;
		return false;
	}

	private Field beyond(int cell) {
		int number = cell - columns.length;
		while (beyond.size() <= number)
			beyond.add(new LazyField(fields, "column_" + (columns.length + beyond.size() + 1)));
		return beyond.get(number).get();
	}
}
