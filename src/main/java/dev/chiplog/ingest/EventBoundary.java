package dev.chiplog.ingest;

/// Where one event of a source ends and the next begins, told from the bytes alone, so that it does not matter where a block was cut.
interface EventBoundary {

	/// The end of the event that begins at `from`, blank lines behind it included.
	///
	/// @param to behind the last byte of the block, itself a boundary
	/// @return a position in (from, to]
	int next(byte[] bytes, int from, int to);

	/// The last place in the bytes where an event is sure to begin, whatever follows.
	///
	/// @param from where an event begins
	/// @param to behind the last byte read so far, perhaps in the middle of a line
	/// @return a position in (from, to); -1 when there is none
	int last(byte[] bytes, int from, int to);
}
