package dev.chiplog.engine.memory;

import dev.chiplog.column.RowSet;
import dev.chiplog.column.Segment;
import dev.chiplog.query.Cancellation;
import dev.chiplog.query.Extent;
import dev.chiplog.query.Filter;
import java.util.List;
import java.util.OptionalLong;

/// Answers how many events a filter selects, and from when to when they happened.
record SelectedExtent(Snapshot snapshot, Cancellation cancellation) {

	Extent of(Filter filter) {
		List<RowSet> selected = snapshot.select(filter, cancellation).sets();
		return snapshot.eachSegment(cancellation, index -> of(snapshot.segment(index), selected.get(index))).stream().reduce(none(0),
				SelectedExtent::both);
	}

	private static Extent of(Segment segment, RowSet selected) {
		RowSet timed = selected.and(segment.timed());
		if (timed.count() == 0)
			return none(selected.count());
		if (segment.sorted())
			return new Extent(selected.count(), at(segment, timed.next(0)), at(segment, timed.previous(segment.size() - 1)));
		long first = Long.MAX_VALUE;
		long last = Long.MIN_VALUE;
		for (int slot = timed.next(0); slot >= 0; slot = timed.next(slot + 1)) {
			first = Math.min(first, segment.times().get(slot));
			last = Math.max(last, segment.times().get(slot));
		}
		return new Extent(selected.count(), OptionalLong.of(first), OptionalLong.of(last));
	}

	private static OptionalLong at(Segment segment, int slot) {
		return OptionalLong.of(segment.times().get(slot));
	}

	private static Extent none(long events) {
		return new Extent(events, OptionalLong.empty(), OptionalLong.empty());
	}

	private static Extent both(Extent left, Extent right) {
		long events = left.events() + right.events();
		if (left.first().isEmpty() || left.last().isEmpty())
			return new Extent(events, right.first(), right.last());
		if (right.first().isEmpty() || right.last().isEmpty())
			return new Extent(events, left.first(), left.last());
		return new Extent(events, OptionalLong.of(Math.min(left.first().getAsLong(), right.first().getAsLong())),
				OptionalLong.of(Math.max(left.last().getAsLong(), right.last().getAsLong())));
	}
}
