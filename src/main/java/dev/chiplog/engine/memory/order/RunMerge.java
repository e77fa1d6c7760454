package dev.chiplog.engine.memory.order;

import dev.chiplog.column.RowSet;
import java.util.Comparator;
import java.util.List;
import java.util.PriorityQueue;
import java.util.function.IntFunction;
import org.jspecify.annotations.Nullable;

/// Selected events of runs that overlap in time, one after the other from a time on, or from the end backward; one merge, one thread.
///
/// Runs wait in a heap, each with its next event (Knuth, The Art of Computer Programming 3, 5.4.1). What is selected in a run is not asked
/// for before the merge comes to where the run begins.
final class RunMerge {
	private final PriorityQueue<Cursor> waiting;
	private final IntFunction<@Nullable RowSet> selected;
	private final boolean backward;

	/// A merge of all events.
	///
	/// @param selected the positions in a run, by its index in the list; null to end the merge there
	RunMerge(List<Run> runs, boolean backward, IntFunction<@Nullable RowSet> selected) {
		this(runs, backward, backward ? Long.MAX_VALUE : Long.MIN_VALUE, selected);
	}

	/// A merge of the events from a time on.
	///
	/// @param start the time of the first events; of the last ones for a merge that goes backward
	RunMerge(List<Run> runs, boolean backward, long start, IntFunction<@Nullable RowSet> selected) {
		this.selected = selected;
		this.backward = backward;
		Comparator<Cursor> order = Comparator.comparingLong((Cursor cursor) -> cursor.time).thenComparingInt(cursor -> cursor.ordinal);
		waiting = new PriorityQueue<>(Math.max(1, runs.size()), backward ? order.reversed() : order);
		for (int index = 0; index < runs.size(); index++) {
			Run run = runs.get(index);
			int first = backward ? run.behind(start) - 1 : run.firstAt(start);
			if (first >= 0 && first < run.size())
				waiting.add(new Cursor(index, run, first));
		}
	}

	/// The ordinal of the next event; -1 at the end.
	int next() {
		for (Cursor first = waiting.poll(); first != null; first = waiting.poll()) {
			boolean isSelected = first.positions != null;
			if (!isSelected) {
				first.positions = selected.apply(first.index);
				if (first.positions == null)
					return -1;
			}
			int ordinal = first.ordinal;
			if (first.move(!isSelected))
				waiting.add(first);
			if (isSelected)
				return ordinal;
		}
		return -1;
	}

	/// Where the merge stands in a run. Before the selected events of the run are known, it stands at any event.
	private final class Cursor {
		private final int index;
		private final Run run;
		private @Nullable RowSet positions;
		private int position;
		private long time;
		private int ordinal;

		Cursor(int index, Run run, int position) {
			this.index = index;
			this.run = run;
			stand(position);
		}

		private void stand(int at) {
			position = at;
			time = run.times().get(at);
			ordinal = run.ordinal(at);
		}

		/// Moves to the next selected event, and says whether there is one.
		///
		/// @param orStay whether that may be the event where it stands
		boolean move(boolean orStay) {
			RowSet set = positions;
			if (set == null)
				return false;
			int step = orStay ? 0 : 1;
			int next = backward ? set.previous(position - step) : set.next(position + step);
			if (next >= 0)
				stand(next);
			return next >= 0;
		}
	}
}
