package dev.chiplog.engine.memory;

import dev.chiplog.column.NumberColumn;
import dev.chiplog.column.RowSet;
import dev.chiplog.column.Segment;
import dev.chiplog.engine.memory.selection.RowSets;
import dev.chiplog.engine.memory.value.Reference;
import dev.chiplog.engine.memory.value.Strand;
import dev.chiplog.query.Cancellation;
import dev.chiplog.query.Distribution;
import dev.chiplog.query.HeatMap;
import dev.chiplog.query.Question;
import dev.chiplog.query.Scale;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/// Answers how the numbers of a field spread in each time bucket: once over the numbers to see how far they reach, once more to count them.
record NumberHeat(Snapshot snapshot, Cancellation cancellation) {

	HeatMap answer(Question.Heat question) {
		Reference reference = snapshot.fields().resolve(question.field());
		RowSets selected = snapshot.select(question.filter(), cancellation);
		@Nullable
		BucketAxis axis = BucketAxis.over(snapshot, question.from(), question.to(), question.buckets());
		if (axis == null)
			return new HeatMap(0, 0, Bins.none(question.scale()), List.of());
		Reach reach = reach(reference, selected, question.scale());
		if (reach.min > reach.max)
			return new HeatMap(axis.from(), axis.width(), Bins.none(question.scale()), Collections.nCopies(axis.buckets(), List.of()));
		Bins bins = new Bins(reach.min, reach.max, question.bins(), question.scale());
		long[] counts = counts(reference, selected, axis, bins, question.scale());
		List<List<Long>> columns = IntStream.range(0, axis.buckets())
				.mapToObj(bucket -> Arrays.stream(counts, bucket * bins.size(), (bucket + 1) * bins.size()).boxed().toList()).toList();
		return new HeatMap(axis.from(), axis.width(), together(bins, columns), columns);
	}

	private static Distribution together(Bins bins, List<List<Long>> columns) {
		long[] sums = new long[bins.size()];
		for (List<Long> column : columns)
			Arrays.setAll(sums, bin -> sums[bin] + column.get(bin));
		return bins.filled(sums);
	}

	/// From where to where some numbers reach. One thread.
	private static final class Reach {
		private double min = Double.POSITIVE_INFINITY;
		private double max = Double.NEGATIVE_INFINITY;

		void add(double number) {
			min = Math.min(min, number);
			max = Math.max(max, number);
		}

		Reach and(Reach other) {
			min = Math.min(min, other.min);
			max = Math.max(max, other.max);
			return this;
		}
	}

	private Reach reach(Reference reference, RowSets selected, Scale scale) {
		return snapshot.foldSegments(cancellation, Reach::new,
				(reach, index) -> each(index, reference, selected.sets().get(index), (_, numbers, count) -> {
					for (int i = 0; i < count; i++)
						if (Bins.fits(numbers[i], scale))
							reach.add(numbers[i]);
				})).stream().reduce(Reach::and).orElseGet(Reach::new);
	}

	/// How many numbers are in each bin of the first bucket, then of the next.
	private long[] counts(Reference reference, RowSets selected, BucketAxis axis, Bins bins, Scale scale) {
		int size = Math.multiplyExact(axis.buckets(), bins.size());
		return snapshot.foldSegments(cancellation, () -> new long[size], (counts, index) -> {
			Segment segment = snapshot.segment(index);
			RowSet inside = axis.inside(segment, selected.sets().get(index));
			int[] buckets = axis.buckets(segment, inside);
			each(index, reference, inside, (slots, numbers, count) -> {
				for (int i = 0; i < count; i++)
					if (Bins.fits(numbers[i], scale))
						counts[buckets[slots[i]] * bins.size() + bins.of(numbers[i])]++;
			});
		}).stream().reduce(BucketTally::sum).orElseGet(() -> new long[size]);
	}

	private void each(int segment, Reference reference, RowSet events, NumberBlocks visitor) {
		for (Strand strand : snapshot.strands().of(snapshot.segment(segment), reference))
			if (strand.within(events) instanceof Strand.Numbers(RowSet slots, NumberColumn column))
				NumberBlocks.each(slots, column, visitor);
	}
}
