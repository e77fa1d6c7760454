package dev.chiplog.engine.memory;

import dev.chiplog.column.RowSet;
import dev.chiplog.column.Segment;

/// In which bucket of which series the events of a segment are, as one number: the buckets of the first series, then those of the next.
///
/// @param events those that are in one
/// @param cells by slot; unspecified for other events
record TrendCells(RowSet events, int[] cells) {

	/// @param inside the events that are in a bucket
	/// @param series by slot, or [SplitSeries#NONE]
	static TrendCells of(Segment segment, RowSet inside, BucketAxis axis, int[] series) {
		int[] cells = axis.buckets(segment, inside);
		long[] words = new long[segment.size() + 63 >>> 6];
		for (int slot = 0; slot < cells.length; slot++) {
			cells[slot] += series[slot] * axis.buckets();
			if (series[slot] != SplitSeries.NONE)
				words[slot >>> 6] |= 1L << slot;
		}
		return new TrendCells(inside.and(RowSet.ofWords(words, segment.size())), cells);
	}
}
