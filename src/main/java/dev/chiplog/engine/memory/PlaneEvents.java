package dev.chiplog.engine.memory;

import dev.chiplog.column.RowSet;
import dev.chiplog.query.Cancellation;
import dev.chiplog.query.Dimension;
import dev.chiplog.query.Filter;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// The selected events that have a value on both sides of a plane. Threads: immutable.
///
/// @param events by segment
record PlaneEvents(Snapshot snapshot, PlaneSide across, PlaneSide up, List<RowSet> events) {

	static PlaneEvents of(Snapshot snapshot, Filter filter, Dimension across, Dimension up, Cancellation cancellation) {
		PlaneSide right = PlaneSide.of(across, snapshot);
		PlaneSide above = PlaneSide.of(up, snapshot);
		List<RowSet> selected = snapshot.select(filter, cancellation).sets();
		return new PlaneEvents(snapshot, right, above,
				snapshot.eachSegment(cancellation, index -> above.events(index, right.events(index, selected.get(index)))));
	}

	/// How many there are.
	long count() {
		return events.stream().mapToLong(RowSet::count).sum();
	}

	/// The series that they are split into.
	SplitSeries split(@Nullable String splitBy, int most, Cancellation cancellation) {
		return splitBy == null
				? SplitSeries.single(events)
				: SplitSeries.of(snapshot, snapshot.fields().resolve(splitBy), events, most, cancellation);
	}

	/// How many heaps the events of series make: one for each, and one for those of the series left out.
	static int heaps(SplitSeries series) {
		return series.names().size() + (series.left() > 0 ? 1 : 0);
	}

	/// What a heap is called.
	static String name(SplitSeries series, int heap) {
		return heap < series.names().size() ? series.names().get(heap) : "";
	}

	/// The heap of each event of a segment, by slot.
	static int[] heaps(SplitSeries series, int segment) {
		int[] members = series.members().apply(segment).toArray();
		for (int slot = 0; slot < members.length; slot++)
			if (members[slot] == SeriesMembers.NONE)
				members[slot] = series.names().size();
		return members;
	}
}
