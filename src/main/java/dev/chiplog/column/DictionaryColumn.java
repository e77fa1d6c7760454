package dev.chiplog.column;

/// A column of texts that repeat: codes of the field's [Dictionary].
///
/// @param codes by place, from 1 on
/// @param presence which slots have one, and where
/// @param dictionary the dataset's dictionary of this field; codes compare across segments
public record DictionaryColumn(PackedLongs codes, Presence presence, Dictionary dictionary) implements Column {

	/// A column of the texts of some slots.
	///
	/// @param codes by slot; anything where the slot has none
	/// @param present the slots that have one, at least one
	static DictionaryColumn of(long[] codes, RowSet present, Dictionary dictionary) {
		LongColumn column = LongColumn.of(codes, present);
		return new DictionaryColumn(column.values(), column.presence(), dictionary);
	}

	/// The slot's code; 0 when it has no value.
	public int code(int slot) {
		return presence.has(slot) ? (int) codes.get(presence.place(slot)) : 0;
	}

	@Override
	public int size() {
		return presence.size();
	}

	@Override
	public boolean has(int slot) {
		return presence.has(slot);
	}

	@Override
	public long bytes() {
		return codes.bytes() + presence.bytes() + 32;
	}
}
