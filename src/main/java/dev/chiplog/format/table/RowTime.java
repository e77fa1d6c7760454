package dev.chiplog.format.table;

import dev.chiplog.format.Head;
import dev.chiplog.format.time.StampReader;
import dev.chiplog.record.Field;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;

/// Finds the time of a row: in one column, or put together from a day and a clock that stand in two, or in a directive and a column.
final class RowTime {
	private static final int NONE = -1;

	private final TableShape shape;
	private final StampReader stamps;
	private final byte[] day;
	private final int dayColumn;
	private final int clockColumn;
	private final int stampColumn;
	private byte[] joined = new byte[64];
	private int toldAt;
	private int other;
	private int from;
	private int to;

	RowTime(TableShape shape, Head head) {
		this.shape = shape;
		stamps = new StampReader(shape.zone(), head.modified());
		day = shape.day().getBytes(StandardCharsets.US_ASCII);
		List<Column.Kind> kinds = shape.columns().stream().map(Column::kind).toList();
		dayColumn = kinds.indexOf(Column.Kind.DAY);
		clockColumn = kinds.indexOf(Column.Kind.CLOCK);
		stampColumn = kinds.indexOf(Column.Kind.STAMP);
	}

	/// Looks for the time of a row.
	void read(byte[] bytes, Cells cells) {
		toldAt = NONE;
		other = NONE;
		if (has(stampColumn, cells) && stamps.readWhole(bytes, cells.from(stampColumn), cells.to(stampColumn)))
			tellAt(stampColumn, cells.from(stampColumn), cells.to(stampColumn));
		else if (has(clockColumn, cells) && has(dayColumn, cells))
			readPair(bytes, cells);
		else if (has(clockColumn, cells) && readClock(bytes, cells.from(clockColumn), cells.to(clockColumn)))
			tellAt(clockColumn, cells.from(clockColumn), cells.to(clockColumn));
		else if (has(dayColumn, cells) && stamps.readWhole(bytes, cells.from(dayColumn), cells.to(dayColumn)))
			tellAt(dayColumn, cells.from(dayColumn), cells.to(dayColumn));
	}

	/// Whether the row has a time, or its table has none.
	boolean isThere() {
		return toldAt != NONE || dayColumn == NONE && clockColumn == NONE && stampColumn == NONE;
	}

	long nanos() {
		return stamps.nanos();
	}

	/// The field of the column that holds the time, or the one for times from two columns.
	Field field() {
		return other == NONE ? shape.columns().get(toldAt).field().get() : shape.time().get();
	}

	boolean isToldAt(int cell) {
		return cell == toldAt;
	}

	/// Whether the cell is the other half of the time.
	boolean isPartOfTime(int cell) {
		return cell == other;
	}

	int from() {
		return from;
	}

	int to() {
		return to;
	}

	private void readPair(byte[] bytes, Cells cells) {
		int length = cells.to(dayColumn) - cells.from(dayColumn);
		int size = append(bytes, cells.from(dayColumn), cells.to(dayColumn), 0);
		size = join(bytes, cells.from(clockColumn), cells.to(clockColumn), size);
		if (length == 0 || stamps.read(joined, 0, size) != size)
			return;
		int first = Math.min(dayColumn, clockColumn);
		int second = Math.max(dayColumn, clockColumn);
		boolean adjacent = second == first + 1;
		tellAt(first, adjacent ? cells.from(first) : cells.from(clockColumn), adjacent ? cells.to(second) : cells.to(clockColumn));
		other = second;
	}

	private boolean readClock(byte[] bytes, int clockFrom, int clockTo) {
		if (day.length == 0)
			return stamps.readClock(bytes, clockFrom, clockTo) == clockTo;
		int size = join(bytes, clockFrom, clockTo, append(day, 0, day.length, 0));
		return stamps.read(joined, 0, size) == size;
	}

	private int join(byte[] bytes, int clockFrom, int clockTo, int size) {
		joined[size] = ' ';
		return append(bytes, clockFrom, clockTo, size + 1);
	}

	private int append(byte[] bytes, int start, int end, int size) {
		if (size + end - start + 1 > joined.length)
			joined = Arrays.copyOf(joined, 2 * (size + end - start + 1));
		System.arraycopy(bytes, start, joined, size, end - start);
		return size + end - start;
	}

	private void tellAt(int column, int start, int end) {
		toldAt = column;
		from = start;
		to = end;
	}

	private static boolean has(int column, Cells cells) {
		return column >= 0 && column < cells.size() && cells.to(column) > cells.from(column);
	}
}
