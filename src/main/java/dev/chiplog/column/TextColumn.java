package dev.chiplog.column;

/// A column whose values stay on disk, because they hardly repeat: only who has one is kept.
///
/// A value is read back through [EventText].
///
/// @param present the slots that have a value
public record TextColumn(RowSet present) implements Column {

	@Override
	public int size() {
		return present.size();
	}

	@Override
	public boolean has(int slot) {
		return present.contains(slot);
	}

	@Override
	public long bytes() {
		return present.bytes() + 16;
	}
}
