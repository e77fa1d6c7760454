package dev.chiplog.engine.memory;

import dev.chiplog.column.RowSet;
import dev.chiplog.query.Cancellation;
import dev.chiplog.query.Question;
import dev.chiplog.query.ScatterAnswer;
import dev.chiplog.query.ScatterAnswer.Cloud;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;

/// Answers where each event lies on a plane.
record PlanePoints(Snapshot snapshot, Cancellation cancellation) {

	ScatterAnswer answer(Question.Scatter question) {
		PlaneEvents plane = PlaneEvents.of(snapshot, question.filter(), question.across(), question.up(), cancellation);
		long count = plane.count();
		if (count > question.most())
			return new ScatterAnswer(count, List.of(), 0);
		SplitSeries series = plane.split(question.splitBy(), question.series(), cancellation);
		List<Point> points = snapshot.eachSegment(cancellation, index -> points(plane, series, index)).stream().flatMap(List::stream)
				.sorted(Comparator.comparingDouble(Point::across).thenComparingDouble(Point::up)).toList();
		List<Cloud> clouds = IntStream.range(0, PlaneEvents.heaps(series)).mapToObj(heap -> {
			List<Point> own = points.stream().filter(point -> point.heap() == heap).toList();
			return new Cloud(PlaneEvents.name(series, heap), own.stream().mapToDouble(Point::across).toArray(),
					own.stream().mapToDouble(Point::up).toArray());
		}).toList();
		return new ScatterAnswer(count, clouds, series.left());
	}

	private record Point(int heap, double across, double up) {
	}

	private static List<Point> points(PlaneEvents plane, SplitSeries series, int segment) {
		RowSet events = plane.events().get(segment);
		if (events.count() == 0)
			return List.of();
		int[] heaps = PlaneEvents.heaps(series, segment);
		double[] across = plane.across().values(segment, events);
		double[] up = plane.up().values(segment, events);
		return IntStream.iterate(events.next(0), slot -> slot >= 0, slot -> events.next(slot + 1))
				.filter(slot -> !Double.isNaN(across[slot]) && !Double.isNaN(up[slot]))
				.mapToObj(slot -> new Point(heaps[slot], across[slot], up[slot])).toList();
	}
}
