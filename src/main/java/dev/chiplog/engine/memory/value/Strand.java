package dev.chiplog.engine.memory.value;

import dev.chiplog.column.LongColumn;
import dev.chiplog.column.NumberColumn;
import dev.chiplog.column.PackedLongs;
import dev.chiplog.column.RowSet;

/// The values that one segment has for a name in one representation; the strands of a name share no slot.
public sealed interface Strand {

	/// The slots that have their value here.
	RowSet slots();

	/// Times in nanoseconds since the epoch, by slot.
	record Times(RowSet slots, PackedLongs nanos) implements Strand {
	}

	/// Levels as ordinal + 1.
	record Levels(RowSet slots, LongColumn codes) implements Strand {
	}

	/// Numbers.
	record Numbers(RowSet slots, NumberColumn column) implements Strand {
	}

	/// Texts that repeat.
	///
	/// @param codes of the table, never 0 for a slot of the strand
	record Codes(RowSet slots, LongColumn codes, CodeTable table) implements Strand {
	}

	/// Texts that stay on disk.
	record Stored(RowSet slots, Origin origin) implements Strand {
	}

	/// The same values, but only where both have a slot.
	default Strand within(RowSet others) {
		RowSet both = slots().and(others);
		return switch (this) {
			case Times(_, PackedLongs nanos) -> new Times(both, nanos);
			case Levels(_, LongColumn codes) -> new Levels(both, codes);
			case Numbers(_, NumberColumn column) -> new Numbers(both, column);
			case Codes(_, LongColumn codes, CodeTable table) -> new Codes(both, codes, table);
			case Stored(_, Origin origin) -> new Stored(both, origin);
		};
	}
}
