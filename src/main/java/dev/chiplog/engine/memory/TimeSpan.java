package dev.chiplog.engine.memory;

import dev.chiplog.column.Dataset;
import dev.chiplog.column.RowSet;
import dev.chiplog.column.Segment;
import dev.chiplog.engine.memory.selection.SealedCache;
import dev.chiplog.query.Cancellation;
import java.util.OptionalLong;

/// The earliest and the latest time of some events, in nanoseconds since the epoch; both empty when none has a time.
record TimeSpan(OptionalLong earliest, OptionalLong latest) {
	private static final TimeSpan NONE = new TimeSpan(OptionalLong.empty(), OptionalLong.empty());

	static TimeSpan of(Dataset dataset, SealedCache<TimeSpan> kept) {
		return dataset.segments().stream()
				.map(segment -> segment.sorted() ? of(segment) : kept.get(segment, TimeSpan.class, new Cancellation(), () -> of(segment)))
				.reduce(NONE, TimeSpan::and);
	}

	private static TimeSpan of(Segment segment) {
		RowSet timed = segment.timed();
		if (timed.count() == 0)
			return NONE;
		if (segment.sorted())
			return of(segment.times().get(0), segment.times().get(segment.size() - 1));
		long earliest = Long.MAX_VALUE;
		long latest = Long.MIN_VALUE;
		for (int slot = timed.next(0); slot >= 0; slot = timed.next(slot + 1)) {
			earliest = Math.min(earliest, segment.times().get(slot));
			latest = Math.max(latest, segment.times().get(slot));
		}
		return of(earliest, latest);
	}

	private static TimeSpan of(long earliest, long latest) {
		return new TimeSpan(OptionalLong.of(earliest), OptionalLong.of(latest));
	}

	private TimeSpan and(TimeSpan other) {
		if (earliest.isEmpty() || latest.isEmpty())
			return other;
		if (other.earliest.isEmpty() || other.latest.isEmpty())
			return this;
		return of(Math.min(earliest.getAsLong(), other.earliest.getAsLong()), Math.max(latest.getAsLong(), other.latest.getAsLong()));
	}
}
