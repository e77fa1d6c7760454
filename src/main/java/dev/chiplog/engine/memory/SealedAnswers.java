package dev.chiplog.engine.memory;

import dev.chiplog.column.RowSet;
import dev.chiplog.engine.memory.pattern.Outlines;
import dev.chiplog.engine.memory.search.TextFilters;
import dev.chiplog.engine.memory.selection.SealedCache;

/// What is kept about sealed segments from one snapshot of a dataset to the next.
///
/// @param rowSets what a clause selects
/// @param spans the earliest and the latest time
/// @param filters which texts need not be searched
/// @param outlines what the messages are like
record SealedAnswers(SealedCache<RowSet> rowSets, SealedCache<TimeSpan> spans, TextFilters filters, Outlines outlines) {
	private static final long MOST_BYTES = Math.min(48L << 20, Runtime.getRuntime().maxMemory() / 16);

	/// Nothing kept so far.
	static SealedAnswers none() {
		return new SealedAnswers(new SealedCache<>(RowSet::bytes, MOST_BYTES), new SealedCache<>(_ -> 64, MOST_BYTES), new TextFilters(),
				new Outlines());
	}
}
