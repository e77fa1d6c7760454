package dev.chiplog.format.structured;

import dev.chiplog.format.EventSink;
import dev.chiplog.format.Lines;
import dev.chiplog.format.UsualLines;
import dev.chiplog.record.Field;
import dev.chiplog.record.Level;
import org.jspecify.annotations.Nullable;

/// Reads records that have a cell for each column and no quotes, cell by cell straight into the sink.
///
/// The time must stand in the column that is the best for it, and likewise the level; [RecordReader] and [Roles] read what differs.
final class UsualRecords implements UsualLines {
	private static final int NONE = -1;

	private final Field[] columns;
	private final CellMarks marks;
	private final byte separator;
	private final byte[] header;
	private final Roles roles;
	/// By column: whether its last cell that might have been anything was a number.
	private final boolean[] numeric;
	private final int timeColumn;
	private final int levelColumn;
	private final PlainValues values = new PlainValues();
	private final EventDraft draft = new EventDraft();
	private final QuickNumber number = new QuickNumber();

	/// @param columns of every record, at least one
	/// @param header the record that names the columns, without its line end; empty when there is none
	UsualRecords(Field[] columns, char separator, byte[] header, Roles roles) {
		this.columns = columns;
		this.marks = new CellMarks(separator);
		this.separator = (byte) separator;
		this.numeric = new boolean[columns.length];
		this.header = header;
		this.roles = roles;
		this.timeColumn = roles.timeColumn(columns);
		this.levelColumn = roles.levelColumn(columns);
	}

	@Override
	public int read(byte[] bytes, int from, int to, EventSink sink) {
		if (mayBeHeader(bytes, from, to))
			return DECLINED;
		marks.begin(bytes, from, to);
		int last = columns.length - 1;
		int at = from;
		for (int column = 0; column < last && at > NONE; column++)
			at = readCell(column, bytes, at, to, sink);
		return at > NONE ? readLast(bytes, from, at, to, sink) : DECLINED;
	}

	/// Reads a cell that is not the last one.
	///
	/// @return behind the separator behind it, or -1 when it is unusual
	private int readCell(int column, byte[] bytes, int at, int to, EventSink sink) {
		int end = marks.next();
		if (end < to && bytes[end] == separator && tell(column, bytes, at, end, sink))
			return end + 1;
		if (end > at || end == to || bytes[at] != '"')
			return NONE;
		int quote = closingQuote(bytes, to);
		boolean closed = quote + 1 < to && bytes[quote + 1] == separator && marks.next() == quote + 1;
		return closed && tell(column, bytes, at + 1, quote, sink) ? quote + 2 : NONE;
	}

	/// The quote that closes a cell in whose text neither a line feed nor a quote stands; `to` when there is none.
	private int closingQuote(byte[] bytes, int to) {
		int end = marks.next();
		while (end < to && bytes[end] == separator)
			end = marks.next();
		return end < to && bytes[end] == '"' ? end : to;
	}

	/// The last cell ends with its line, of which neither a carriage return nor blanks at the end belong to a record.
	private int readLast(byte[] bytes, int from, int at, int to, EventSink sink) {
		int feed = marks.next();
		if (feed == to || bytes[feed] != '\n')
			return DECLINED;
		int end = Lines.withoutCarriageReturn(bytes, at, feed);
		boolean trimmed = end == from || bytes[end - 1] == ' ' || bytes[end - 1] == '\t' || bytes[end - 1] == '\r';
		return !trimmed && tell(columns.length - 1, bytes, at, end, sink) ? feed + 1 : DECLINED;
	}

	private void tellNumber(Field field, EventSink sink) {
		if (number.isWhole())
			sink.whole(field, number.whole());
		else
			sink.decimal(field, number.decimal());
	}

	private boolean tell(int column, byte[] bytes, int from, int to, EventSink sink) {
		Field field = columns[column];
		if (numeric[column] && number.read(bytes, from) == to)
			tellNumber(field, sink);
		else if (column == timeColumn) {
			if (!roles.readsTime(bytes, from, to))
				return false;
			sink.time(field, roles.nanos(), bytes, from, to);
		} else if (column == levelColumn) {
			Level level = level(field, bytes, from, to);
			if (level == null)
				return false;
			sink.level(field, level, bytes, from, to);
		} else if (TextCells.isText(bytes, from, to))
			sink.text(field, bytes, from, to);
		else if (RecordReader.isNull(bytes, from, to))
			sink.nothing(field);
		else
			numeric[column] = values.tell(field, bytes, from, to, sink);
		return true;
	}

	private @Nullable Level level(Field field, byte[] bytes, int from, int to) {
		if (RecordReader.isNull(bytes, from, to))
			return null;
		draft.begin(bytes);
		values.add(draft, field, bytes, from, to);
		return roles.level(draft, 0);
	}

	/// Whether the line begins as the header does, which is no event.
	private boolean mayBeHeader(byte[] bytes, int from, int to) {
		if (header.length == 0 || to - from < header.length || bytes[from] != header[0])
			return false;
		for (int i = 1; i < header.length; i++)
			if (bytes[from + i] != header[i])
				return false;
		return true;
	}
}
