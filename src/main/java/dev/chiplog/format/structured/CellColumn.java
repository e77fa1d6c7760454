package dev.chiplog.format.structured;

import dev.chiplog.format.ValueColumn;
import dev.chiplog.record.ValueKind;

/// The cells of one column in a run of records. One thread.
final class CellColumn {
	private final ValueColumn values = new ValueColumn();
	private final QuickNumber number = new QuickNumber();
	private final PlainValues plain = new PlainValues();
	/// Whether the last cell that might have been anything was a number.
	private boolean numeric;

	/// Where the cells stand, and what they are once they were read.
	ValueColumn values() {
		return values;
	}

	/// Gives the first cells their types, as [RecordReader] does.
	void read(byte[] bytes, int lines) {
		for (int line = 0; line < lines; line++) {
			int from = values.from(line);
			int to = values.to(line);
			if (numeric && number.read(bytes, from) == to)
				setNumber(line);
			else if (TextCells.isText(bytes, from, to))
				values.set(line, ValueKind.TEXT);
			else if (RecordReader.isNull(bytes, from, to))
				values.set(line, ValueKind.NOTHING);
			else
				numeric = plain.set(values, line, bytes, from, to);
		}
	}

	private void setNumber(int line) {
		if (number.isWhole())
			values.setWhole(line, number.whole());
		else
			values.setDecimal(line, number.decimal());
	}
}
