package dev.chiplog.engine.memory.order;

import dev.chiplog.column.RowSet;
import dev.chiplog.engine.memory.selection.RowSets;
import java.util.List;
import java.util.concurrent.atomic.AtomicReferenceArray;

/// The selected events of runs that overlap in time, in time order: counted, not listed.
///
/// The time of a rank is found by halving: before it there are so many events, of which each run counts its own. From there on events
/// are merged.
///
/// Threads: safe for any number of threads.
final class WovenRows {
	private final List<Run> runs;
	private final RowSets selected;
	/// The selected positions by run, once they were asked for.
	private final AtomicReferenceArray<RowSet> positions;
	private final long[] froms;
	private final long[] tos;
	private final int size;

	/// @param runs in the order of the dataset
	WovenRows(List<Run> runs, RowSets selected) {
		this.runs = runs;
		this.selected = selected;
		positions = new AtomicReferenceArray<>(runs.size());
		froms = runs.stream().mapToLong(Run::from).toArray();
		tos = runs.stream().mapToLong(Run::to).toArray();
		size = runs.stream().mapToInt(run -> slots(run).count()).sum();
	}

	private RowSet slots(Run run) {
		return selected.sets().get(run.segment());
	}

	private RowSet positions(int run) {
		RowSet known = positions.get(run);
		if (known == null) {
			known = runs.get(run).positions(slots(runs.get(run)));
			positions.set(run, known);
		}
		return known;
	}

	/// How many events there are.
	int size() {
		return size;
	}

	/// Copies the ordinals of the events from a rank on.
	void copy(int rank, int[] into, int at, int length) {
		long time = time(rank);
		RunMerge merge = new RunMerge(runs, false, time, this::positions);
		for (int skipped = rank - Math.toIntExact(before(time)); skipped > 0; skipped--)
			merge.next();
		for (int i = 0; i < length; i++)
			into[at + i] = merge.next();
	}

	/// The rank of an event.
	int rank(int ordinal) {
		int own = 0;
		while (ordinal < runs.get(own).base() || ordinal >= runs.get(own).base() + runs.get(own).size())
			own++;
		int position = runs.get(own).position(ordinal);
		long time = runs.get(own).times().get(position);
		long rank = 0;
		for (int run = 0; run < runs.size(); run++)
			rank += run == own
					? positions(run).count(0, position)
					: run < own ? positions(run).count(0, runs.get(run).behind(time)) : before(run, time);
		return Math.toIntExact(rank);
	}

	/// The latest time before which there are no more than `rank` events.
	private long time(int rank) {
		long low = Long.MAX_VALUE;
		long high = Long.MIN_VALUE;
		for (int run = 0; run < froms.length; run++) {
			low = Math.min(low, froms[run]);
			high = Math.max(high, tos[run]);
		}
		while (low < high) {
			long middle = high - (high - low >>> 1);
			if (before(middle) <= rank)
				low = middle;
			else
				high = middle - 1;
		}
		return low;
	}

	private long before(long time) {
		long before = 0;
		for (int run = 0; run < froms.length; run++)
			before += before(run, time);
		return before;
	}

	/// How many selected events of a run are before a time.
	private int before(int run, long time) {
		if (time <= froms[run])
			return 0;
		return time > tos[run] ? slots(runs.get(run)).count() : positions(run).count(0, runs.get(run).firstAt(time));
	}
}
