package dev.chiplog.engine.memory.order;

import dev.chiplog.column.RowSet;
import dev.chiplog.engine.memory.selection.RowSets;

/// What is selected in some segments, as one bitmap over their ordinals. Threads: immutable.
final class OrdinalSet {
	private static final int BLOCK = 1024;

	private final long[] words;
	private final int first;

	private OrdinalSet(long[] words, int first) {
		this.words = words;
		this.first = first;
	}

	/// @param segments their indexes, rising, at least one
	static OrdinalSet of(RowSets selected, int[] segments) {
		int first = selected.layout().base(segments[0]);
		int behind = selected.layout().base(segments[segments.length - 1] + 1);
		long[] words = new long[(behind - first + 63) >>> 6];
		int[] slots = new int[BLOCK];
		for (int segment : segments) {
			RowSet set = selected.sets().get(segment);
			int base = selected.layout().base(segment) - first;
			for (int count = set.copy(0, slots); count > 0; count = set.copy(slots[count - 1] + 1, slots))
				for (int i = 0; i < count; i++)
					words[base + slots[i] >>> 6] |= 1L << base + slots[i];
		}
		return new OrdinalSet(words, first);
	}

	/// Whether the event of an ordinal of the segments is selected.
	boolean contains(int ordinal) {
		return (words[ordinal - first >>> 6] & 1L << ordinal - first) != 0;
	}
}
