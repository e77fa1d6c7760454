package dev.chiplog.engine.memory;

import dev.chiplog.column.RowSet;
import dev.chiplog.query.Cancellation;
import dev.chiplog.query.HeatMap;
import dev.chiplog.query.HeatMap.Sheet;
import dev.chiplog.query.Question;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;

/// Answers how many events are in each cell of a plane: once over the numbers to see how far they reach, once more to count them.
record PlaneCells(Snapshot snapshot, Cancellation cancellation) {

	HeatMap answer(Question.Heat question) {
		PlaneEvents plane = PlaneEvents.of(snapshot, question.filter(), question.across(), question.up(), cancellation);
		PlaneCut across = plane.across().cut(plane.events(), cancellation);
		PlaneCut up = plane.up().cut(plane.events(), cancellation);
		SplitSeries series = plane.split(question.splitBy(), question.most(), cancellation);
		int columns = across.stretches().count();
		int rows = up.stretches().count();
		long[] counts = counts(plane, across, up, series);
		List<Sheet> sheets = IntStream.range(0, PlaneEvents.heaps(series))
				.mapToObj(heap -> new Sheet(PlaneEvents.name(series, heap),
						IntStream.range(heap * columns, (heap + 1) * columns)
								.mapToObj(column -> Arrays.stream(counts, column * rows, (column + 1) * rows).boxed().toList()).toList()))
				.toList();
		return new HeatMap(across.stretches(), up.stretches(), sheets, series.left());
	}

	/// How many events are in each row of the first column of the first heap, then of the next column, then of the next heap.
	private long[] counts(PlaneEvents plane, PlaneCut across, PlaneCut up, SplitSeries series) {
		int columns = across.stretches().count();
		int rows = up.stretches().count();
		int size = Math.multiplyExact(Math.multiplyExact(PlaneEvents.heaps(series), columns), rows);
		return snapshot.foldSegments(cancellation, () -> new long[size], (counts, index) -> {
			RowSet events = plane.events().get(index);
			if (size == 0 || events.count() == 0)
				return;
			int[] heaps = PlaneEvents.heaps(series, index);
			int[] right = across.places(index, events);
			int[] above = up.places(index, events);
			for (int slot = events.next(0); slot >= 0; slot = events.next(slot + 1))
				if (right[slot] != PlaneCut.NONE && above[slot] != PlaneCut.NONE)
					counts[(heaps[slot] * columns + right[slot]) * rows + above[slot]]++;
		}).stream().reduce(BucketTally::sum).orElseGet(() -> new long[size]);
	}
}
