package dev.chiplog.engine.memory.order;

/// The selected events in an order, each known by its ordinal in the layout of the dataset.
///
/// Threads: safe for any number of threads.
public sealed interface RowSequence permits TimeRows, ListedRows, ReversedRows, SortedRows {

	/// How many rows there are.
	long size();

	/// The ordinal of the event at a row, 0 ≤ row < [#size].
	int at(long row);

	/// The ordinals of the events from a row on, at most so many.
	int[] slice(long first, int most);

	/// The row of the event; -1 when it is not among the rows.
	long indexOf(int ordinal);
}
