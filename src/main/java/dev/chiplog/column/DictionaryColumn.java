package dev.chiplog.column;

/// A column of texts that repeat: one code a slot into the field's [Dictionary].
///
/// @param codes one a slot: 0 where the slot has no value, else the dictionary's code
/// @param dictionary the dataset's dictionary of this field; codes compare across segments
public record DictionaryColumn(PackedLongs codes, Dictionary dictionary) implements Column {

	/// The slot's code; 0 when it has no value.
	public int code(int slot) {
		return (int) codes.get(slot);
	}

	@Override
	public int size() {
		return codes.size();
	}

	@Override
	public boolean has(int slot) {
		return code(slot) != 0;
	}

	@Override
	public long bytes() {
		return codes.bytes() + 24;
	}
}
