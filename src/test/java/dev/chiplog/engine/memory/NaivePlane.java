package dev.chiplog.engine.memory;

import dev.chiplog.query.Dimension;
import dev.chiplog.query.HeatMap;
import dev.chiplog.query.HeatMap.Sheet;
import dev.chiplog.query.Scale;
import dev.chiplog.query.Stretches;
import dev.chiplog.record.Event;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.OptionalDouble;
import java.util.stream.DoubleStream;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// Events on a plane, looked at one by one.
record NaivePlane(Trial trial, Dimension across, Dimension up, @Nullable String split, int most) {

	/// Those of the events that have a value on both sides.
	///
	/// @param right the buckets of a side that is time
	/// @param above as `right`
	List<Event> placed(List<Event> selected, Stretches right, Stretches above) {
		return selected.stream().filter(event -> has(event, across, right) && has(event, up, above)).toList();
	}

	/// What the heat map must be.
	///
	/// @param answer whose buckets are taken
	HeatMap heat(List<Event> placed, HeatMap answer) {
		Stretches right = across instanceof Dimension.Numbers side ? bins(placed, side) : answer.across();
		Stretches above = up instanceof Dimension.Numbers side ? bins(placed, side) : answer.up();
		List<Sheet> sheets = heaps(placed).stream().map(heap -> sheet(heap, right, above)).toList();
		return new HeatMap(right, above, sheets, left(placed));
	}

	/// A series, and its events.
	record Heap(String name, List<Event> events) {
	}

	/// The largest series, and the events of all others.
	List<Heap> heaps(List<Event> placed) {
		if (split == null)
			return List.of(new Heap("", placed));
		List<String> named = trial.naive.names(placed, split).stream().limit(most).toList();
		List<Heap> heaps = new ArrayList<>();
		for (String name : named)
			heaps.add(new Heap(name, placed.stream().filter(event -> of(event).equals(name)).toList()));
		if (left(placed) > 0)
			heaps.add(new Heap("", placed.stream().filter(event -> !named.contains(of(event))).toList()));
		return heaps;
	}

	long left(List<Event> placed) {
		return split == null ? 0 : Math.max(0, trial.naive.names(placed, split).size() - most);
	}

	/// The events that the scales have a place for, as `across:up`, in order.
	List<String> points(List<Event> events) {
		return events.stream().filter(event -> value(event, across).isPresent() && value(event, up).isPresent())
				.map(event -> new double[]{value(event, across).getAsDouble(), value(event, up).getAsDouble()})
				.sorted((one, other) -> one[0] == other[0] ? Double.compare(one[1], other[1]) : Double.compare(one[0], other[0]))
				.map(point -> point[0] + ":" + point[1]).toList();
	}

	private String of(Event event) {
		return split == null ? "" : trial.naive.names(List.of(event), split).getFirst();
	}

	private boolean has(Event event, Dimension dimension, Stretches stretches) {
		return switch (dimension) {
			case Dimension.Numbers number -> trial.values.number(event, number.field()).isPresent();
			case Dimension.Time _ -> stretches instanceof Stretches.Time time
					&& !NaiveEngine.between(List.of(event), time.from(), time.width() * time.count()).isEmpty();
		};
	}

	private OptionalDouble value(Event event, Dimension dimension) {
		return switch (dimension) {
			case Dimension.Time _ -> event.epochNanos().stream().mapToDouble(nanos -> (double) nanos).findFirst();
			case Dimension.Numbers(String field, _, Scale scale) ->
				trial.values.number(event, field).stream().mapToDouble(Double::doubleValue)
						.filter(number -> Double.isFinite(number) && (scale == Scale.LINEAR || number > 0)).findFirst();
		};
	}

	private Stretches bins(List<Event> placed, Dimension.Numbers side) {
		double[] numbers = placed.stream().map(event -> value(event, side)).flatMapToDouble(OptionalDouble::stream).toArray();
		return numbers.length == 0
				? new Stretches.Numbers(Double.NaN, Double.NaN, side.scale(), 0)
				: new Stretches.Numbers(DoubleStream.of(numbers).min().getAsDouble(), DoubleStream.of(numbers).max().getAsDouble(),
						side.scale(), side.bins());
	}

	private Sheet sheet(Heap heap, Stretches right, Stretches above) {
		long[][] counts = new long[right.count()][above.count()];
		for (Event event : heap.events()) {
			int column = stretch(event, across, right);
			int row = stretch(event, up, above);
			if (column >= 0 && row >= 0)
				counts[column][row]++;
		}
		return new Sheet(heap.name(), Stream.of(counts).map(column -> Arrays.stream(column).boxed().toList()).toList());
	}

	private int stretch(Event event, Dimension dimension, Stretches stretches) {
		return switch (stretches) {
			case Stretches.Time(long from, long width, _) -> (int) Math.floorDiv(event.epochNanos().orElseThrow() - from, width);
			case Stretches.Numbers(double min, double max, Scale scale, int count) -> {
				OptionalDouble value = value(event, dimension);
				if (value.isEmpty() || count == 0)
					yield -1;
				double width = (max - min) / count;
				yield width == 0 ? 0 : switch (scale) {
					case LINEAR -> (int) Math.min(count - 1L, (long) ((value.getAsDouble() - min) / width));
					case LOGARITHMIC ->
						(int) IntStream.range(1, count).takeWhile(edge -> stretches.edge(edge) <= value.getAsDouble()).count();
				};
			}
		};
	}
}
