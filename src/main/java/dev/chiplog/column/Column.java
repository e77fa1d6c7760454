package dev.chiplog.column;

/// One field of all the slots of one segment; immutable.
///
/// A slot is an event's position in its segment, 0-based, in the order of the source.
public sealed interface Column permits LongColumn, DoubleColumn, DictionaryColumn, TextColumn, MixedColumn {

	/// How many slots the column spans.
	int size();

	/// Whether the slot's event carries the field.
	boolean has(int slot);

	/// An estimate of the heap that the column holds on to, in bytes, shared dictionaries excluded.
	long bytes();
}
