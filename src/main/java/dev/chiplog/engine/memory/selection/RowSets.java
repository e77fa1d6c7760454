package dev.chiplog.engine.memory.selection;

import dev.chiplog.column.RowSet;
import java.util.List;

/// What a filter selects: one row set a segment.
///
/// @param layout where the segments stand
/// @param sets by segment index
public record RowSets(Layout layout, List<RowSet> sets) {

	public RowSets {
		sets = List.copyOf(sets);
	}

	/// How many events are selected.
	public long count() {
		long sum = 0;
		for (RowSet set : sets)
			sum += set.count();
		return sum;
	}

	/// Whether the event of that ordinal is selected.
	public boolean contains(int ordinal) {
		int segment = layout.segmentOf(ordinal);
		return sets.get(segment).contains(ordinal - layout.base(segment));
	}
}
