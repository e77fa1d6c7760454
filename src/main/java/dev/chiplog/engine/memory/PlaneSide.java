package dev.chiplog.engine.memory;

import dev.chiplog.column.NumberColumn;
import dev.chiplog.column.PackedLongs;
import dev.chiplog.column.RowSet;
import dev.chiplog.engine.memory.value.Reference;
import dev.chiplog.engine.memory.value.Strand;
import dev.chiplog.query.Cancellation;
import dev.chiplog.query.Dimension;
import dev.chiplog.query.Scale;
import dev.chiplog.query.Stretches;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// One side of a plane: which events have a value along it, and which value. Threads: immutable.
sealed interface PlaneSide {

	/// The side of a dimension.
	static PlaneSide of(Dimension dimension, Snapshot snapshot) {
		return switch (dimension) {
			case Dimension.Time(Long from, Long to, int buckets) -> new Time(snapshot, BucketAxis.over(snapshot, from, to, buckets));
			case Dimension.Numbers(String field, int bins, Scale scale) ->
				new Numbers(snapshot, snapshot.fields().resolve(field), bins, scale);
		};
	}

	/// Those of some events of a segment that have a value.
	RowSet events(int segment, RowSet among);

	/// The values of events that have one, by slot; NaN for a number that has no place on the scale, unspecified for other events.
	double[] values(int segment, RowSet events);

	/// The side, cut into stretches in which all events have room.
	///
	/// @param events those that have a value, by segment
	PlaneCut cut(List<RowSet> events, Cancellation cancellation);

	/// Time.
	///
	/// @param axis null when no event has a time
	record Time(Snapshot snapshot, @Nullable BucketAxis axis) implements PlaneSide {
		@Override
		public RowSet events(int segment, RowSet among) {
			return axis == null ? RowSet.none(among.size()) : axis.inside(snapshot.segment(segment), among);
		}

		@Override
		public double[] values(int segment, RowSet events) {
			PackedLongs times = snapshot.segment(segment).times();
			double[] values = new double[events.size()];
			for (int slot = events.next(0); slot >= 0; slot = events.next(slot + 1))
				values[slot] = times.get(slot);
			return values;
		}

		@Override
		public PlaneCut cut(List<RowSet> events, Cancellation cancellation) {
			return axis == null ? new PlaneCut.Nothing(new Stretches.Time(0, 0, 0)) : new PlaneCut.Buckets(snapshot, axis);
		}
	}

	/// The numbers of a reference.
	record Numbers(Snapshot snapshot, Reference reference, int bins, Scale scale) implements PlaneSide {
		@Override
		public RowSet events(int segment, RowSet among) {
			RowSet events = RowSet.none(among.size());
			for (Strand strand : snapshot.strands().of(snapshot.segment(segment), reference))
				if (strand instanceof Strand.Numbers)
					events = events.or(strand.within(among).slots());
			return events;
		}

		@Override
		public double[] values(int segment, RowSet events) {
			double[] values = new double[events.size()];
			each(segment, events, (slots, numbers, count) -> {
				for (int i = 0; i < count; i++)
					values[slots[i]] = Bins.fits(numbers[i], scale) ? numbers[i] : Double.NaN;
			});
			return values;
		}

		@Override
		public PlaneCut cut(List<RowSet> events, Cancellation cancellation) {
			double[] reach = snapshot
					.foldSegments(cancellation, Numbers::nothing, (found, index) -> each(index, events.get(index), (_, numbers, count) -> {
						for (int i = 0; i < count; i++)
							if (Bins.fits(numbers[i], scale)) {
								found[0] = Math.min(found[0], numbers[i]);
								found[1] = Math.max(found[1], numbers[i]);
							}
					})).stream().reduce((one, other) -> new double[]{Math.min(one[0], other[0]), Math.max(one[1], other[1])})
					.orElseGet(Numbers::nothing);
			return reach[0] > reach[1]
					? new PlaneCut.Nothing(new Stretches.Numbers(Double.NaN, Double.NaN, scale, 0))
					: new PlaneCut.Binned(this, new Bins(reach[0], reach[1], bins, scale));
		}

		/// Hands out the numbers of events.
		void each(int segment, RowSet events, NumberBlocks visitor) {
			for (Strand strand : snapshot.strands().of(snapshot.segment(segment), reference))
				if (strand.within(events) instanceof Strand.Numbers(RowSet slots, NumberColumn column))
					NumberBlocks.each(slots, column, visitor);
		}

		/// The least and the largest of no numbers.
		private static double[] nothing() {
			return new double[]{Double.POSITIVE_INFINITY, Double.NEGATIVE_INFINITY};
		}
	}
}
