package dev.chiplog.engine.memory;

import dev.chiplog.query.Distribution;
import dev.chiplog.query.Extent;
import dev.chiplog.query.FacetAnswer;
import dev.chiplog.query.FacetAnswer.FacetValue;
import dev.chiplog.query.Filter;
import dev.chiplog.query.GroupAnswer.Group;
import dev.chiplog.query.NumberTally;
import dev.chiplog.query.Profile;
import dev.chiplog.query.RowOrder;
import dev.chiplog.query.Scale;
import dev.chiplog.query.Statistics;
import dev.chiplog.query.TrendAnswer.Point;
import dev.chiplog.record.Event;
import dev.chiplog.record.Level;
import dev.chiplog.record.Value;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/// Answers questions by looking at every event, slowly and plainly.
record NaiveEngine(List<Event> events, NaiveValues values, NaiveFilter filters) {

	List<Event> selected(Filter filter) {
		return events.stream().filter(event -> filters.selects(filter, event)).toList();
	}

	List<Event> rows(Filter filter, RowOrder order) {
		List<Event> rows = new ArrayList<>(selected(filter));
		rows.sort(Comparator.comparingLong((Event event) -> event.epochNanos().orElse(Long.MIN_VALUE)));
		if (order.field().endsWith("time")) {
			if (order.descending())
				Collections.reverse(rows);
			return rows;
		}
		Comparator<Object> byValue = Comparator.comparingInt(NaiveEngine::kind).thenComparing(NaiveEngine::compared);
		rows.sort(Comparator.comparing(event -> values.of(event, order.field()),
				Comparator.nullsLast(order.descending() ? byValue.reversed() : byValue)));
		return rows;
	}

	FacetAnswer facet(Filter filter, String field, String containing, int most) {
		return facet(selected(filter), field, containing, most);
	}

	private FacetAnswer facet(List<Event> among, String field, String containing, int most) {
		Map<String, Long> counts = new TreeMap<>();
		long having = 0;
		for (Event event : among) {
			@Nullable
			Object value = values.of(event, field);
			if (value == null)
				continue;
			having++;
			if (NaiveValues.text(value).toLowerCase(Locale.ROOT).contains(containing.toLowerCase(Locale.ROOT)))
				counts.merge(NaiveValues.text(value), 1L, Long::sum);
		}
		List<FacetValue> all = counts.entrySet().stream().map(entry -> new FacetValue(entry.getKey(), entry.getValue()))
				.sorted(Comparator.comparingLong(FacetValue::count).reversed()).toList();
		return new FacetAnswer(all.subList(0, Math.min(most, all.size())), all.size(), having);
	}

	List<Group> groups(Filter filter, List<String> by, @Nullable String value, @Nullable String distinct, boolean times) {
		Map<String, List<Event>> byKey = new TreeMap<>();
		for (Event event : selected(filter))
			byKey.computeIfAbsent(String.join("\0", key(event, by)), _ -> new ArrayList<>()).add(event);
		List<Group> groups = new ArrayList<>();
		for (List<Event> members : byKey.values())
			groups.add(group(key(members.getFirst(), by), members, value, distinct, times));
		groups.sort(Comparator.comparingLong(Group::count).reversed());
		return groups;
	}

	Group group(List<String> key, List<Event> members, @Nullable String value, @Nullable String distinct, boolean times) {
		long different = distinct == null
				? 0
				: members.stream().map(event -> values.of(event, distinct)).filter(Objects::nonNull).map(NaiveValues::text).distinct()
						.count();
		return new Group(key, members.size(), members.stream().filter(values::isError).count(),
				statistics(value == null ? new double[0] : numbers(members, value), List.of(50.0, 95.0, 99.0)), different,
				members.stream().filter(_ -> times).flatMapToLong(event -> event.epochNanos().stream()).min(),
				members.stream().filter(_ -> times).flatMapToLong(event -> event.epochNanos().stream()).max());
	}

	List<Profile> profiles(Filter filter, String by, List<String> with, int most) {
		Map<String, List<Event>> groups = new TreeMap<>();
		for (Event event : selected(filter))
			groups.computeIfAbsent(text(event, by), _ -> new ArrayList<>()).add(event);
		List<Profile> profiles = new ArrayList<>();
		groups.forEach((value, members) -> profiles.add(new Profile(value, extent(members), with.stream()
				.map(field -> facet(members.stream().filter(event -> !text(event, field).isEmpty()).toList(), field, "", most)).toList())));
		profiles.sort(Comparator.comparingLong((Profile profile) -> profile.extent().events()).reversed());
		return profiles;
	}

	private String text(Event event, String field) {
		return key(event, List.of(field)).getFirst();
	}

	static Extent extent(List<Event> events) {
		return new Extent(events.size(), events.stream().flatMapToLong(event -> event.epochNanos().stream()).min(),
				events.stream().flatMapToLong(event -> event.epochNanos().stream()).max());
	}

	double[] numbers(List<Event> members, String field) {
		return members.stream().flatMap(event -> values.number(event, field).stream()).mapToDouble(Double::doubleValue).toArray();
	}

	static Statistics statistics(double[] numbers, List<Double> percentiles) {
		double[] sorted = numbers.clone();
		Arrays.sort(sorted);
		List<Double> ranks = percentiles.stream().map(percentile -> percentile(sorted, percentile)).toList();
		double sum = Arrays.stream(numbers).sum();
		int count = numbers.length;
		return new Statistics(count, sum, count == 0 ? Double.NaN : sum / count, count == 0 ? Double.NaN : sorted[0],
				count == 0 ? Double.NaN : sorted[count - 1], ranks);
	}

	/// As on a linear scale, and on a logarithmic one by looking at each edge.
	static Distribution spread(double[] all, int bins, Scale scale) {
		double[] numbers = Arrays.stream(all).filter(number -> scale == Scale.LINEAR || number > 0).toArray();
		if (numbers.length == 0)
			return new Distribution(Double.NaN, Double.NaN, scale, List.of());
		double min = Arrays.stream(numbers).min().getAsDouble();
		double max = Arrays.stream(numbers).max().getAsDouble();
		return new Distribution(min, max, scale, binned(numbers, new Distribution(min, max, scale, Collections.nCopies(bins, 0L))));
	}

	private static List<Long> binned(double[] numbers, Distribution bins) {
		int count = bins.counts().size();
		double width = (bins.max() - bins.min()) / count;
		List<Long> counts = new ArrayList<>(bins.counts());
		for (double number : numbers) {
			int bin = switch (bins.scale()) {
				case LINEAR -> (int) Math.min(count - 1L, (long) ((number - bins.min()) / width));
				case LOGARITHMIC -> (int) IntStream.range(1, count).takeWhile(edge -> bins.edge(edge) <= number).count();
			};
			int place = width == 0 ? 0 : bin;
			counts.set(place, counts.get(place) + 1);
		}
		return counts;
	}

	/// Each number with how often it occurs.
	static NumberTally tally(double[] numbers) {
		Map<Double, Long> counts = new TreeMap<>();
		for (double number : numbers)
			counts.merge(number, 1L, Long::sum);
		return new NumberTally(counts.keySet().stream().mapToDouble(Double::doubleValue).toArray(),
				counts.values().stream().mapToLong(Long::longValue).toArray());
	}

	/// What the events of one bucket and one value of a split are like.
	Point point(List<Event> selected, long start, long width, @Nullable String split, String name, @Nullable String value) {
		List<Event> own = between(selected, start, width).stream()
				.filter(event -> split == null || key(event, List.of(split)).contains(name)).toList();
		Group group = group(List.of(), own, value, null, false);
		return new Point(group.count(), group.errors(), group.numbers());
	}

	/// The events from a time on, for so long.
	static List<Event> between(List<Event> events, long start, long width) {
		return events.stream().filter(event -> event.epochNanos().isPresent())
				.filter(event -> event.epochNanos().getAsLong() >= start && event.epochNanos().getAsLong() < start + width).toList();
	}

	/// How many of the events have each value, the most frequent first, ties by value; events without one under an empty text.
	List<String> names(List<Event> events, String split) {
		Map<String, Long> counts = new TreeMap<>();
		for (Event event : events)
			counts.merge(key(event, List.of(split)).getFirst(), 1L, Long::sum);
		return counts.entrySet().stream().sorted(Map.Entry.comparingByValue(Comparator.reverseOrder())).map(Map.Entry::getKey).toList();
	}

	private List<String> key(Event event, List<String> by) {
		return by.stream().map(name -> {
			@Nullable
			Object value = values.of(event, name);
			return value == null ? "" : NaiveValues.text(value);
		}).toList();
	}

	private static double percentile(double[] sorted, double percentile) {
		if (sorted.length == 0)
			return Double.NaN;
		double position = percentile / 100 * (sorted.length - 1);
		int below = (int) position;
		int above = Math.min(below + 1, sorted.length - 1);
		return sorted[below] + (sorted[above] - sorted[below]) * (position - below);
	}

	private static int kind(Object value) {
		return switch (value) {
			case Value.Time _ -> 1;
			case Value.Whole _,Value.Decimal _ -> 2;
			case Level _ -> 3;
			default -> 4;
		};
	}

	private static int compared(Object left, Object right) {
		return switch (left) {
			case Value.Time(long nanos) -> Long.compare(nanos, ((Value.Time) right).epochNanos());
			case Level level -> level.compareTo((Level) right);
			case Value.Whole _,Value.Decimal _ -> Double.compare(number(left), number(right));
			default -> NaiveValues.text(left).compareTo(NaiveValues.text(Objects.requireNonNull(right)));
		};
	}

	private static double number(Object value) {
		return value instanceof Value.Whole(long number) ? (double) number : ((Value.Decimal) value).number();
	}
}
