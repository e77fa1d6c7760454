package dev.chiplog.format.structured;

import dev.chiplog.format.structured.EventDraft.Kind;
import dev.chiplog.record.Field;
import dev.chiplog.record.FieldTable;
import java.util.ArrayList;
import java.util.List;

/// Reads records of separated values into drafts, a field a column.
final class RecordReader {
	private final RecordScanner scanner;
	private final FieldTable fields;
	private final PlainValues values = new PlainValues();
	private final List<Field> columns = new ArrayList<>();
	private final int width;

	RecordReader(char separator, List<String> names, FieldTable fields) {
		this.scanner = new RecordScanner(separator);
		this.fields = fields;
		this.width = names.size();
		for (String name : names)
			columns.add(fields.field(name));
	}

	/// Reads a record; a cell beyond the named columns is called by its number.
	///
	/// @return false when its quotes are wrong, or when it is a single value where more are due
	boolean read(byte[] bytes, int from, int to, EventDraft draft) {
		if (!scanner.read(bytes, from, to) || scanner.size() == 1 && width > 1)
			return false;
		draft.begin(bytes);
		for (int cell = 0; cell < scanner.size(); cell++)
			if (scanner.isRewritten(cell))
				addRewritten(cell, draft);
			else
				values.add(draft, column(cell), bytes, scanner.from(cell), scanner.to(cell));
		return true;
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
