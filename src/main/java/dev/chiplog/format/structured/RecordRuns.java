package dev.chiplog.format.structured;

import dev.chiplog.format.LineRun;
import dev.chiplog.format.Lines;
import dev.chiplog.format.RunSink;
import dev.chiplog.format.UsualRuns;
import dev.chiplog.format.ValueColumn;
import dev.chiplog.record.Field;
import dev.chiplog.record.Level;
import org.jspecify.annotations.Nullable;

/// Reads runs of records that have a cell for each column, first cut and then column by column.
///
/// The time must stand in the column that is the best for it, and likewise the level; quotes stand around whole cells only, with neither
/// a quote nor a line feed in them. [RecordReader] and [Roles] read what differs.
final class RecordRuns implements UsualRuns {
	private static final int NONE = -1;

	private final Field[] fields;
	private final CellColumn[] columns;
	private final CellMarks marks;
	private final byte separator;
	private final byte[] header;
	private final Roles roles;
	private final int timeColumn;
	private final int levelColumn;
	private final LineRun run = new LineRun();
	private final PlainValues values = new PlainValues();
	private final EventDraft draft = new EventDraft();

	/// @param fields of the columns of every record, at least one
	/// @param header the record that names the columns, without its line end; empty when there is none
	RecordRuns(Field[] fields, char separator, byte[] header, Roles roles) {
		this.fields = fields;
		this.columns = new CellColumn[fields.length];
		for (int column = 0; column < columns.length; column++)
			columns[column] = new CellColumn();
		this.marks = new CellMarks(separator);
		this.separator = (byte) separator;
		this.header = header;
		this.roles = roles;
		this.timeColumn = roles.timeColumn(fields);
		this.levelColumn = roles.levelColumn(fields);
	}

	@Override
	public int read(byte[] bytes, int from, int to, RunSink sink) {
		run.begin(bytes, from);
		marks.begin(bytes, from, to);
		int at = from;
		while (!run.isFull() && at < to && !mayBeHeader(bytes, at, to)) {
			int behind = cut(bytes, at, to);
			if (behind == NONE || !addLine(bytes, behind))
				break;
			at = behind;
		}
		if (run.size() > 0)
			tell(bytes, sink);
		return at;
	}

	private void tell(byte[] bytes, RunSink sink) {
		sink.begin(run);
		for (int column = 0; column < columns.length; column++)
			if (column != timeColumn && column != levelColumn) {
				columns[column].read(bytes, run.size());
				sink.values(fields[column], columns[column].values());
			}
		sink.end();
	}

	/// Notes where the cells of the record stand that begins here.
	///
	/// @return behind its line feed, or -1 when it is unusual
	private int cut(byte[] bytes, int from, int to) {
		int line = run.size();
		int last = columns.length - 1;
		int at = from;
		for (int column = 0; column < last; column++) {
			int end = marks.next();
			boolean plain = end < to && bytes[end] == separator;
			if (plain)
				columns[column].values().place(line, at, end);
			else
				end = quotedEnd(column, bytes, at, end, to);
			if (end == NONE)
				return NONE;
			at = end + 1;
		}
		return cutLast(bytes, from, at, to);
	}

	/// Notes where a cell between quotes stands.
	///
	/// @return the separator behind it, or -1
	private int quotedEnd(int column, byte[] bytes, int at, int open, int to) {
		if (open > at || open == to || bytes[at] != '"')
			return NONE;
		int quote = closingQuote(bytes, to);
		boolean closed = quote + 1 < to && bytes[quote + 1] == separator && marks.next() == quote + 1;
		if (closed)
			columns[column].values().place(run.size(), at + 1, quote);
		return closed ? quote + 1 : NONE;
	}

	/// The quote that closes a cell in whose text neither a line feed nor a quote stands; `to` when there is none.
	private int closingQuote(byte[] bytes, int to) {
		int end = marks.next();
		while (end < to && bytes[end] == separator)
			end = marks.next();
		return end < to && bytes[end] == '"' ? end : to;
	}

	/// The last cell ends with its line, of which neither a carriage return nor blanks at the end belong to a record.
	private int cutLast(byte[] bytes, int from, int at, int to) {
		int feed = marks.next();
		if (feed == to || bytes[feed] != '\n')
			return NONE;
		int end = Lines.withoutCarriageReturn(bytes, at, feed);
		if (end == from || bytes[end - 1] == ' ' || bytes[end - 1] == '\t' || bytes[end - 1] == '\r')
			return NONE;
		columns[columns.length - 1].values().place(run.size(), at, end);
		return feed + 1;
	}

	/// Adds the line that was cut, if its time and level can be read.
	private boolean addLine(byte[] bytes, int behind) {
		Level level = levelColumn == NONE ? null : level(bytes, columns[levelColumn].values());
		if (levelColumn != NONE && level == null || timeColumn != NONE && !readsTime(bytes, columns[timeColumn].values()))
			return false;
		if (timeColumn == NONE)
			run.addUntimed(level, behind);
		else
			run.add(roles.nanos(), level, behind);
		return true;
	}

	private boolean readsTime(byte[] bytes, ValueColumn cells) {
		return roles.readsTime(bytes, cells.from(run.size()), cells.to(run.size()));
	}

	private @Nullable Level level(byte[] bytes, ValueColumn cells) {
		int from = cells.from(run.size());
		int to = cells.to(run.size());
		if (RecordReader.isNull(bytes, from, to))
			return null;
		draft.begin(bytes);
		values.add(draft, fields[levelColumn], bytes, from, to);
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
