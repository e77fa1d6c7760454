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
	private final CellEnd ends;
	private final byte separator;
	private final byte[] header;
	private final Roles roles;
	private final int timeColumn;
	private final int levelColumn;
	private final PlainValues values = new PlainValues();
	private final EventDraft draft = new EventDraft();
	private final QuickNumber number = new QuickNumber();

	/// @param columns of every record, at least one
	/// @param header the record that names the columns, without its line end; empty when there is none
	UsualRecords(Field[] columns, char separator, byte[] header, Roles roles) {
		this.columns = columns;
		this.ends = new CellEnd((byte) separator);
		this.separator = (byte) separator;
		this.header = header;
		this.roles = roles;
		this.timeColumn = roles.timeColumn(columns);
		this.levelColumn = roles.levelColumn(columns);
	}

	@Override
	public int read(byte[] bytes, int from, int to, EventSink sink) {
		if (mayBeHeader(bytes, from, to))
			return DECLINED;
		int last = columns.length - 1;
		int at = from;
		for (int column = 0; column < last; column++) {
			int quick = column == timeColumn || column == levelColumn ? NONE : numberEnd(bytes, at, to);
			if (quick != NONE && bytes[quick] == separator) {
				tellNumber(columns[column], sink);
				at = quick + 1;
				continue;
			}
			int end = ends.find(bytes, at, to);
			if (end == to || bytes[end] != separator || !tell(column, bytes, at, end, sink))
				return DECLINED;
			at = end + 1;
		}
		return readLast(bytes, from, at, to, sink);
	}

	/// The last cell ends with its line, of which neither a carriage return nor blanks at the end belong to a record.
	private int readLast(byte[] bytes, int from, int at, int to, EventSink sink) {
		int feed = ends.find(bytes, at, to);
		if (feed == to || bytes[feed] != '\n')
			return DECLINED;
		int end = Lines.withoutCarriageReturn(bytes, at, feed);
		boolean trimmed = end == from || bytes[end - 1] == ' ' || bytes[end - 1] == '\t' || bytes[end - 1] == '\r';
		return !trimmed && tell(columns.length - 1, bytes, at, end, sink) ? feed + 1 : DECLINED;
	}

	private int numberEnd(byte[] bytes, int at, int to) {
		boolean begins = at < to && (bytes[at] == '-' || bytes[at] >= '0' && bytes[at] <= '9');
		int end = begins ? number.read(bytes, at) : NONE;
		return end < to ? end : NONE;
	}

	private void tellNumber(Field field, EventSink sink) {
		if (number.isWhole())
			sink.whole(field, number.whole());
		else
			sink.decimal(field, number.decimal());
	}

	private boolean tell(int column, byte[] bytes, int from, int to, EventSink sink) {
		Field field = columns[column];
		if (column == timeColumn) {
			if (!roles.readsTime(bytes, from, to))
				return false;
			sink.time(field, roles.nanos(), bytes, from, to);
		} else if (column == levelColumn) {
			Level level = level(field, bytes, from, to);
			if (level == null)
				return false;
			sink.level(field, level, bytes, from, to);
		} else if (RecordReader.isNull(bytes, from, to))
			sink.nothing(field);
		else
			values.tell(field, bytes, from, to, sink);
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
