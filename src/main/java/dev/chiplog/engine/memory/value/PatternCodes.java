package dev.chiplog.engine.memory.value;

import dev.chiplog.column.PackedLongs;
import dev.chiplog.column.Segment;

/// Which pattern each event of a dataset is of; found out when it is first asked for.
///
/// Threads: safe for any number of threads.
public interface PatternCodes {

	/// The texts of the patterns.
	CodeTable table();

	/// The code of the pattern of each slot of a segment; 0 where the event has none.
	PackedLongs of(Segment segment);
}
