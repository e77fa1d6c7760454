package dev.chiplog.column;

/// A column of a field that is a number in some events and a text in others; a slot has at most one of the two.
///
/// @param numbers the slots where it is a number: a LongColumn or a DoubleColumn
/// @param texts the slots where it is a text: a DictionaryColumn or a TextColumn
public record MixedColumn(NumberColumn numbers, Column texts) implements Column {

	@Override
	public int size() {
		return texts.size();
	}

	@Override
	public boolean has(int slot) {
		return numbers.has(slot) || texts.has(slot);
	}

	@Override
	public long bytes() {
		return ((Column) numbers).bytes() + texts.bytes() + 24;
	}
}
