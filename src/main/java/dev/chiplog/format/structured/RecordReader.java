package dev.chiplog.format.structured;

import dev.chiplog.format.structured.EventDraft.Kind;
import dev.chiplog.record.Field;
import dev.chiplog.record.FieldTable;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// Reads records of separated values into drafts, a field a column.
final class RecordReader {
	private final RecordScanner scanner;
	private final FieldTable fields;
	private final PlainValues values = new PlainValues();
	private final NumberReader numbers = new NumberReader();
	private final List<Field> columns = new ArrayList<>();
	private final RecordShape shape;
	private final byte[][] units;

	RecordReader(RecordShape shape, FieldTable fields) {
		this.shape = shape;
		this.scanner = new RecordScanner(shape.separator(), shape.padded());
		this.fields = fields;
		for (String name : shape.names())
			columns.add(fields.field(name));
		units = shape.units().stream().map(unit -> unit.getBytes(StandardCharsets.UTF_8)).toArray(byte[][]::new);
	}

	/// Reads a record; a cell beyond the named columns is called by its number.
	///
	/// @return false when its quotes are wrong, or when it is a single value where more are due
	boolean read(byte[] bytes, int from, int to, EventDraft draft) {
		if (!scanner.read(bytes, from, to) || scanner.size() == 1 && shape.names().size() > 1)
			return false;
		draft.begin(bytes);
		boolean joined = isFilled(shape.day()) && isFilled(shape.clock());
		for (int cell = 0; cell < scanner.size(); cell++)
			if (joined && cell == shape.clock())
				addTime(bytes, draft);
			else if (scanner.isRewritten(cell))
				addRewritten(cell, draft);
			else if (!joined || cell != shape.day())
				add(cell, bytes, draft);
		return true;
	}

	/// A reader of records with a cell for each column and nothing else about them; null when these records are told in some other way.
	@Nullable
	RecordRuns usualRuns(byte[] header, Roles roles) {
		Field[] fields = columns.subList(0, shape.names().size()).toArray(Field[]::new);
		boolean plain = !shape.padded() && shape.clock() < 0 && Stream.of(units).allMatch(unit -> unit.length == 0)
				&& shape.separator() <= ',' && Stream.of(fields).noneMatch(roles::mayHoldTrace);
		return plain && fields.length > 0 ? new RecordRuns(fields, shape.separator(), header, roles) : null;
	}

	private boolean isFilled(int cell) {
		return cell >= 0 && cell < scanner.size() && scanner.to(cell) > scanner.from(cell) && !scanner.isRewritten(cell);
	}

	/// The clock with its day before it, under the name of the clock's column.
	private void addTime(byte[] bytes, EventDraft draft) {
		int start = draft.unescaped().length();
		draft.unescaped().append(bytes, scanner.from(shape.day()), scanner.to(shape.day()));
		draft.unescaped().append(' ');
		draft.unescaped().append(bytes, scanner.from(shape.clock()), scanner.to(shape.clock()));
		draft.addUnescaped(column(shape.clock()), Kind.TEXT, start, 0);
	}

	private void add(int cell, byte[] bytes, EventDraft draft) {
		int from = scanner.from(cell);
		int to = scanner.to(cell);
		boolean measured = cell < units.length && units[cell].length > 0;
		if (isNull(bytes, from, to) || measured && bytes[from] == '[')
			draft.add(column(cell), Kind.NOTHING, from, to);
		else if (shape.separator() == ';' && hasDecimalComma(bytes, from, to))
			addDecimalComma(cell, bytes, draft);
		else
			values.add(draft, column(cell), bytes, from, measured ? withoutUnit(units[cell], bytes, from, to) : to);
	}

	/// Whether it is `\\N`, by which MySQL and PostgreSQL export that there is no value.
	static boolean isNull(byte[] bytes, int from, int to) {
		return to - from == 2 && bytes[from] == '\\' && bytes[from + 1] == 'N' || to == from;
	}

	private static int withoutUnit(byte[] unit, byte[] bytes, int from, int to) {
		int start = to - unit.length;
		boolean there = start - 1 > from && bytes[start - 1] == ' ' && Arrays.equals(unit, 0, unit.length, bytes, start, to);
		return there ? start - 1 : to;
	}

	/// Whether it is a number as German and French spreadsheets write it: `0,5`.
	private static boolean hasDecimalComma(byte[] bytes, int from, int to) {
		int commas = 0;
		for (int at = bytes[from] == '-' ? from + 1 : from; at < to; at++)
			if (bytes[at] == ',')
				commas++;
			else if (bytes[at] < '0' || bytes[at] > '9')
				return false;
		return commas == 1 && bytes[to - 1] != ',' && bytes[from] != ',';
	}

	private void addDecimalComma(int cell, byte[] bytes, EventDraft draft) {
		int start = draft.unescaped().length();
		for (int at = scanner.from(cell); at < scanner.to(cell); at++)
			draft.unescaped().append(bytes[at] == ',' ? '.' : bytes[at]);
		boolean number = numbers.read(draft.unescaped().array(), start, draft.unescaped().length()) == draft.unescaped().length();
		if (number)
			draft.addUnescaped(column(cell), Kind.DECIMAL, start, Double.doubleToRawLongBits(numbers.decimal()));
		else
			draft.add(column(cell), Kind.TEXT, scanner.from(cell), scanner.to(cell));
	}

	/// A cell with a quote in it can be nothing but text.
	private void addRewritten(int cell, EventDraft draft) {
		int start = draft.unescaped().length();
		draft.unescaped().append(scanner.bytes(cell), scanner.from(cell), scanner.to(cell));
		draft.addUnescaped(column(cell), Kind.TEXT, start, 0);
	}

	private Field column(int cell) {
		while (cell >= columns.size())
			columns.add(fields.field(SeparatedHead.numbered(columns.size())));
		return columns.get(cell);
	}
}
