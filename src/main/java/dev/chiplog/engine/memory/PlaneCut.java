package dev.chiplog.engine.memory;

import dev.chiplog.column.RowSet;
import dev.chiplog.query.Stretches;
import java.util.Arrays;

/// A side of a plane that is cut into stretches. Threads: immutable.
sealed interface PlaneCut {
	/// The stretch of a number that has no place on the scale.
	int NONE = -1;

	/// What it is cut into.
	Stretches stretches();

	/// The stretches of events that have a value, by slot, or [#NONE]; unspecified for other events.
	int[] places(int segment, RowSet events);

	/// A side along which no event has a place.
	///
	/// @param stretches none
	record Nothing(Stretches stretches) implements PlaneCut {
		@Override
		public int[] places(int segment, RowSet events) {
			int[] places = new int[events.size()];
			Arrays.fill(places, NONE);
			return places;
		}
	}

	/// Time in buckets.
	record Buckets(Snapshot snapshot, BucketAxis axis) implements PlaneCut {
		@Override
		public Stretches stretches() {
			return new Stretches.Time(axis.from(), axis.width(), axis.buckets());
		}

		@Override
		public int[] places(int segment, RowSet events) {
			return axis.buckets(snapshot.segment(segment), events);
		}
	}

	/// Numbers in bins.
	record Binned(PlaneSide.Numbers side, Bins bins) implements PlaneCut {
		@Override
		public Stretches stretches() {
			return bins.stretches();
		}

		@Override
		public int[] places(int segment, RowSet events) {
			int[] places = new int[events.size()];
			side.each(segment, events, (slots, numbers, count) -> {
				for (int i = 0; i < count; i++)
					places[slots[i]] = Bins.fits(numbers[i], side.scale()) ? bins.of(numbers[i]) : NONE;
			});
			return places;
		}
	}
}
