package dev.chiplog.engine.memory;

import static org.assertj.core.api.Assertions.assertThat;

import dev.chiplog.column.SourceInfo;
import dev.chiplog.query.Cancellation;
import dev.chiplog.query.Distribution;
import dev.chiplog.query.FacetAnswer;
import dev.chiplog.query.FieldInfo;
import dev.chiplog.query.Filter;
import dev.chiplog.query.FrequentAnswer;
import dev.chiplog.query.GroupAnswer;
import dev.chiplog.query.GroupAnswer.Group;
import dev.chiplog.query.HeatMap;
import dev.chiplog.query.Histogram;
import dev.chiplog.query.Page;
import dev.chiplog.query.PageRow;
import dev.chiplog.query.PatternAnswer;
import dev.chiplog.query.Question;
import dev.chiplog.query.RowOrder;
import dev.chiplog.query.Scale;
import dev.chiplog.query.ScatterAnswer;
import dev.chiplog.query.ScatterAnswer.Cloud;
import dev.chiplog.query.Statistics;
import dev.chiplog.query.Summary;
import dev.chiplog.query.TrendAnswer;
import dev.chiplog.query.TrendAnswer.Point;
import dev.chiplog.record.Event;
import dev.chiplog.record.EventId;
import dev.chiplog.record.Value;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Objects;
import java.util.OptionalLong;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import org.assertj.core.data.Offset;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// Every answer equals what looking at every event gives, on random datasets, filters and orders.
class MemoryEngineOracleTest {
	private static final List<Double> PERCENTILES = List.of(50.0, 0.0, 99.9, 100.0, 33.3);

	static LongStream seeds() {
		return LongStream.range(0, 30);
	}

	@ParameterizedTest
	@MethodSource("seeds")
	void selectsWhatEachEventSays(long seed) {
		Trial trial = new Trial(seed);
		for (int i = 0; i < 60; i++) {
			Filter filter = trial.filters.filter(2);
			assertThat(trial.ask(new Question.Count(filter))).as(filter.toString()).isEqualTo(trial.naive.selected(filter).size());
		}
	}

	@ParameterizedTest
	@MethodSource("seeds")
	void numbersRowsInEveryOrder(long seed) {
		Trial trial = new Trial(seed);
		for (int i = 0; i < 20; i++) {
			Filter filter = trial.filters.filter(1);
			RowOrder order = trial.order();
			List<Event> rows = trial.naive.rows(filter, order);
			int first = trial.random.nextInt(rows.size() + 2);
			int most = trial.random.nextInt(40);
			List<String> columns = List.of(trial.name(false), "@raw", "@level", trial.name(false), "@source", "@time");
			Page page = trial.ask(new Question.Rows(filter, order, first, most, columns));
			List<Event> shown = rows.subList(Math.min(first, rows.size()), Math.min(first + most, rows.size()));
			assertThat(page.total()).isEqualTo(rows.size());
			assertThat(page.rows().stream().map(PageRow::id).toList()).as(filter + " by " + order)
					.isEqualTo(shown.stream().map(Event::id).toList());
			for (int row = 0; row < shown.size(); row++)
				assertThat(texts(page.rows().get(row).cells())).isEqualTo(naiveTexts(trial, shown.get(row), columns));
		}
	}

	@ParameterizedTest
	@MethodSource("seeds")
	void findsFirstTheRowsThatItShowsFirst(long seed) {
		Trial trial = new Trial(seed);
		for (int i = 0; i < 20; i++) {
			Filter filter = trial.filters.filter(1);
			RowOrder order = trial.random.nextBoolean() ? new RowOrder("@time", trial.random.nextBoolean()) : trial.order();
			List<EventId> rows = trial.naive.rows(filter, order).stream().map(Event::id).toList();
			int most = 1 + trial.random.nextInt(60);
			int least = 1 + trial.random.nextInt(most);
			List<PageRow> first = trial.ask(new Question.FirstRows(filter, order, least, most, List.of("@raw")));
			assertThat(first.size()).as(filter + " by " + order).isBetween(Math.min(least, rows.size()), most);
			assertThat(first.stream().map(PageRow::id).toList()).as(filter + " by " + order).isEqualTo(rows.subList(0, first.size()));
		}
	}

	@ParameterizedTest
	@MethodSource("seeds")
	void findsRowsAndWhereTheyStand(long seed) {
		Trial trial = new Trial(seed);
		for (int i = 0; i < 20 && !trial.made.events.isEmpty(); i++) {
			Filter filter = trial.filters.filter(1);
			RowOrder order = trial.order();
			List<EventId> rows = trial.naive.rows(filter, order).stream().map(Event::id).toList();
			EventId any = trial.made.events.get(trial.random.nextInt(trial.made.events.size())).id();
			assertThat(trial.ask(new Question.RowOf(any, filter, order))).as(filter + " by " + order).isEqualTo(row(rows.indexOf(any)));
			Filter wanted = trial.filters.clause();
			int from = trial.random.nextInt(rows.size() + 1);
			List<EventId> hits = trial.naive.selected(wanted).stream().map(Event::id).toList();
			int forward = from;
			while (forward < rows.size() && !hits.contains(rows.get(forward)))
				forward++;
			int backward = Math.min(from, rows.size() - 1);
			while (backward >= 0 && !hits.contains(rows.get(backward)))
				backward--;
			assertThat(trial.ask(new Question.Find(filter, order, wanted, from, true)))
					.isEqualTo(row(forward == rows.size() ? -1 : forward));
			assertThat(trial.ask(new Question.Find(filter, order, wanted, from, false))).isEqualTo(row(backward));
		}
	}

	@ParameterizedTest
	@MethodSource("seeds")
	void countsValuesAndGroups(long seed) {
		Trial trial = new Trial(seed);
		for (int i = 0; i < 20; i++) {
			Filter filter = trial.filters.filter(1);
			String field = trial.name(false);
			String containing = trial.random.nextBoolean() ? "" : "O";
			assertThat(trial.ask(new Question.Facet(filter, field, containing, 5))).as(filter + " by " + field)
					.isEqualTo(trial.naive.facet(filter, field, containing, 5));
			List<String> by = trial.random.nextBoolean() ? List.of(field) : List.of(field, trial.name(false));
			String value = trial.name(true);
			@Nullable
			String distinct = trial.random.nextBoolean() ? null : trial.name(false);
			boolean times = trial.random.nextBoolean();
			int most = trial.random.nextInt(40);
			GroupAnswer answer = trial.ask(new Question.Groups(filter, by, value, distinct, times, most));
			List<Group> groups = trial.naive.groups(filter, by, value, distinct, times);
			assertThat(answer.distinct()).isEqualTo(groups.size());
			assertThat(answer.groups()).hasSameSizeAs(groups.subList(0, Math.min(most, groups.size())));
			for (int group = 0; group < answer.groups().size(); group++)
				sameGroup(answer.groups().get(group), groups.get(group));
			sameGroup(answer.total(), trial.naive.group(List.of(), trial.naive.selected(filter), value, distinct, times));
		}
	}

	@ParameterizedTest
	@MethodSource("seeds")
	void tellsWhatGoesWithEachValue(long seed) {
		Trial trial = new Trial(seed);
		for (int i = 0; i < 8; i++) {
			Filter filter = trial.filters.filter(1);
			String by = trial.name(false);
			List<String> with = List.of(trial.name(false), "@pattern", trial.name(true));
			assertThat(trial.ask(new Question.Profiles(filter, by, with, 3))).as(filter + " by " + by + " with " + with)
					.isEqualTo(trial.naive.profiles(filter, by, with, 3));
			assertThat(trial.ask(new Question.Span(filter))).isEqualTo(NaiveEngine.extent(trial.naive.selected(filter)));
		}
	}

	@ParameterizedTest
	@MethodSource("seeds")
	void findsTheFrequentValuesAmongAny(long seed) {
		Trial trial = new Trial(seed);
		for (int i = 0; i < 8; i++) {
			Filter filter = trial.filters.filter(1);
			String field = trial.name(false);
			int most = 1 + trial.random.nextInt(12);
			FacetAnswer facet = trial.naive.facet(filter, field, "", Integer.MAX_VALUE);
			FrequentAnswer frequent = trial.ask(new Question.Frequent(filter, field, most));
			assertThat(frequent).as(filter + " of " + field).isEqualTo(new FrequentAnswer(
					facet.values().stream().filter(each -> each.count() > facet.having() / most).toList(), facet.having()));
			List<String> wanted = facet.values().stream().map(FacetAnswer.FacetValue::value).skip(1).limit(3).toList();
			assertThat(trial.ask(new Question.Occurrences(filter, field, wanted))).isEqualTo(
					new FrequentAnswer(facet.values().stream().filter(each -> wanted.contains(each.value())).toList(), facet.having()));
		}
	}

	@ParameterizedTest
	@MethodSource("seeds")
	void measuresNumbers(long seed) {
		Trial trial = new Trial(seed);
		for (int i = 0; i < 20; i++) {
			Filter filter = trial.filters.filter(1);
			String field = trial.name(true);
			double[] numbers = trial.naive.numbers(trial.naive.selected(filter), field);
			same(trial.ask(new Question.Numbers(filter, field, PERCENTILES)), NaiveEngine.statistics(numbers, PERCENTILES));
			Scale scale = trial.random.nextBoolean() ? Scale.LINEAR : Scale.LOGARITHMIC;
			Distribution spread = trial.ask(new Question.Spread(filter, field, 9, scale));
			assertThat(spread).as(filter + " of " + field).isEqualTo(NaiveEngine.spread(numbers, 9, scale));
			assertThat(trial.ask(new Question.SortedNumbers(filter, field))).isEqualTo(NaiveEngine.tally(numbers));
		}
	}

	@ParameterizedTest
	@MethodSource("seeds")
	void countsPatternsAndWhatStandsInTheirPlaces(long seed) {
		Trial trial = new Trial(seed);
		for (int i = 0; i < 10; i++) {
			Filter filter = trial.filters.filter(1);
			List<Event> selected = trial.naive.selected(filter);
			PatternAnswer answer = trial.ask(new Question.Patterns(filter));
			FacetAnswer facet = trial.naive.facet(filter, "@pattern", "", Integer.MAX_VALUE);
			assertThat(answer.without()).isEqualTo(selected.size() - facet.having());
			assertThat(answer.patterns().stream().map(one -> new FacetAnswer.FacetValue(one.pattern().text(), one.count())).toList())
					.isEqualTo(facet.values());
			for (PatternAnswer.PatternCount one : answer.patterns().subList(0, Math.min(3, answer.patterns().size())))
				for (FacetAnswer place : trial.ask(new Question.Variables(filter, one.pattern().text(), 1000)))
					assertThat(place.having()).as(one.toString()).isEqualTo(one.count())
							.isEqualTo(place.values().stream().mapToLong(FacetAnswer.FacetValue::count).sum());
		}
	}

	@ParameterizedTest
	@MethodSource("seeds")
	void countsEventsPerBucket(long seed) {
		Trial trial = new Trial(seed);
		for (int i = 0; i < 20; i++) {
			Filter filter = trial.filters.filter(1);
			@Nullable
			String split = trial.random.nextInt(3) == 0 ? null : trial.split();
			Histogram histogram = trial.ask(new Question.TimeHistogram(filter, trial.from(), null, 1 + trial.random.nextInt(80), split));
			List<Event> selected = trial.naive.selected(filter);
			assertThat(histogram.untimed()).isEqualTo(selected.stream().filter(event -> event.epochNanos().isEmpty()).count());
			assertThat(histogram.series().stream().mapToLong(series -> total(series.counts())).sum())
					.isEqualTo(selected.stream().filter(event -> inside(event, histogram)).count());
			for (Histogram.Series series : histogram.series())
				for (int bucket = 0; bucket < histogram.buckets(); bucket++) {
					long start = histogram.from() + bucket * histogram.width();
					assertThat(series.counts().get(bucket))
							.isEqualTo(selected.stream().filter(event -> within(event, start, histogram.width()))
									.filter(event -> split == null || series.name().equals(naiveName(trial, event, split))).count());
				}
		}
	}

	@ParameterizedTest
	@MethodSource("seeds")
	void describesEachBucketOfEachTrend(long seed) {
		Trial trial = new Trial(seed);
		for (int i = 0; i < 20; i++) {
			Filter filter = trial.filters.filter(1);
			@Nullable
			String split = trial.random.nextInt(4) == 0 ? null : trial.name(false);
			@Nullable
			String value = trial.random.nextInt(4) == 0 ? null : trial.name(true);
			TrendAnswer answer = trial.ask(new Question.Trends(filter, trial.from(), null, 1 + trial.random.nextInt(30), value, split, 5));
			List<Event> selected = trial.naive.selected(filter);
			assertThat(answer.untimed()).isEqualTo(selected.stream().filter(event -> event.epochNanos().isEmpty()).count());
			List<Event> inside = NaiveEngine.between(selected, answer.from(), answer.width() * answer.buckets());
			List<String> names = split == null ? List.of("") : trial.naive.names(inside, split);
			assertThat(answer.trends().stream().map(TrendAnswer.Trend::name).toList()).isEqualTo(names.stream().limit(5).toList());
			assertThat(answer.left()).isEqualTo(Math.max(0, names.size() - 5));
			for (TrendAnswer.Trend trend : answer.trends())
				for (int bucket = 0; bucket < answer.buckets(); bucket++) {
					Point expected = trial.naive.point(inside, answer.from() + bucket * answer.width(), answer.width(), split, trend.name(),
							value);
					Point point = trend.points().get(bucket);
					assertThat(List.of(point.count(), point.errors())).isEqualTo(List.of(expected.count(), expected.errors()));
					same(point.numbers(), expected.numbers());
				}
		}
	}

	@ParameterizedTest
	@MethodSource("seeds")
	void countsTheCellsOfAPlaneAndPlacesEachEvent(long seed) {
		Trial trial = new Trial(seed);
		for (int i = 0; i < 20; i++) {
			Filter filter = trial.filters.filter(1);
			NaivePlane naive = new NaivePlane(trial, trial.dimension(), trial.dimension(),
					trial.random.nextInt(3) == 0 ? null : trial.name(false), 1 + trial.random.nextInt(4));
			HeatMap map = trial.ask(new Question.Heat(filter, naive.across(), naive.up(), naive.split(), naive.most()));
			List<Event> placed = naive.placed(trial.naive.selected(filter), map.across(), map.up());
			assertThat(map).isEqualTo(naive.heat(placed, map));
			ScatterAnswer scatter = trial
					.ask(new Question.Scatter(filter, naive.across(), naive.up(), naive.split(), naive.most(), placed.size()));
			assertThat(scatter.count()).isEqualTo(placed.size());
			assertThat(scatter.left()).isEqualTo(map.left());
			assertThat(scatter.clouds().stream().map(Cloud::name).toList())
					.isEqualTo(naive.heaps(placed).stream().map(NaivePlane.Heap::name).toList());
			for (int heap = 0; heap < scatter.clouds().size(); heap++)
				assertThat(points(scatter.clouds().get(heap))).isEqualTo(naive.points(naive.heaps(placed).get(heap).events()));
			if (!placed.isEmpty())
				assertThat(
						trial.ask(new Question.Scatter(filter, naive.across(), naive.up(), naive.split(), naive.most(), placed.size() - 1))
								.clouds())
						.isEmpty();
		}
	}

	private static List<String> points(Cloud cloud) {
		return IntStream.range(0, cloud.across().length).mapToObj(i -> cloud.across()[i] + ":" + cloud.up()[i]).toList();
	}

	@ParameterizedTest
	@MethodSource("seeds")
	void seesTheDatasetAtAGlance(long seed) {
		Trial trial = new Trial(seed);
		Summary summary = trial.ask(new Question.Overview());
		List<Event> events = trial.made.events;
		assertThat(summary.events()).isEqualTo(events.size());
		assertThat(summary.bytes()).isEqualTo(trial.made.contents.stream().mapToLong(content -> content.length).sum());
		assertThat(summary.errors()).isEqualTo(events.stream().filter(trial.values::isError).count());
		assertThat(summary.unparsed()).isEqualTo(events.stream().filter(event -> event.format().equals(Event.UNPARSED)).count());
		assertThat(summary.from()).isEqualTo(events.stream().flatMapToLong(event -> event.epochNanos().stream()).min());
		assertThat(summary.to()).isEqualTo(events.stream().flatMapToLong(event -> event.epochNanos().stream()).max());
		summary.levels()
				.forEach((level, count) -> assertThat(count).isEqualTo(events.stream().filter(event -> event.level() == level).count()));
		for (SourceInfo source : trial.made.sources)
			assertThat(summary.sources().get(source.index()).events())
					.isEqualTo(events.stream().filter(event -> event.id().source() == source.index()).count());
	}

	@ParameterizedTest
	@MethodSource("seeds")
	void readsEventsBack(long seed) throws IOException {
		Trial trial = new Trial(seed);
		List<Event> events = trial.made.events;
		for (int i = 0; i < events.size(); i += 17) {
			Event event = events.get(i);
			assertThat(trial.ask(new Question.One(event.id()))).contains(event);
			List<Event> source = events.stream().filter(other -> other.id().source() == event.id().source()).toList();
			int at = source.indexOf(event);
			assertThat(trial.ask(new Question.Around(event.id(), 3, 4)))
					.isEqualTo(source.subList(Math.max(0, at - 3), Math.min(source.size(), at + 5)));
		}
		assertThat(trial.ask(new Question.One(new EventId(0, 1)))).isEmpty();
		Filter filter = trial.filters.filter(1);
		List<Event> visited = new ArrayList<>();
		trial.engine.visit(filter, RowOrder.TIME, visited::add, new Cancellation());
		assertThat(visited).isEqualTo(trial.naive.rows(filter, RowOrder.TIME));
	}

	@ParameterizedTest
	@MethodSource("seeds")
	void copiesBytesAsTheyStand(long seed) throws IOException {
		Trial trial = new Trial(seed);
		ByteArrayOutputStream everything = new ByteArrayOutputStream();
		trial.engine.copyRaw(new Filter.Everything(), everything, new Cancellation());
		ByteArrayOutputStream sources = new ByteArrayOutputStream();
		trial.made.contents.forEach(sources::writeBytes);
		assertThat(everything.toByteArray()).isEqualTo(sources.toByteArray());
		Filter filter = trial.filters.clause();
		ByteArrayOutputStream some = new ByteArrayOutputStream();
		trial.engine.copyRaw(filter, some, new Cancellation());
		StringBuilder raw = new StringBuilder();
		trial.naive.selected(filter).forEach(event -> raw.append(event.raw()));
		assertThat(some.toString(java.nio.charset.StandardCharsets.UTF_8)).isEqualTo(raw.toString());
	}

	@ParameterizedTest
	@MethodSource("seeds")
	void handsOutCellsInEveryOrder(long seed) throws IOException {
		Trial trial = new Trial(seed);
		Filter filter = trial.filters.filter(1);
		RowOrder order = trial.order();
		List<String> columns = List.of("@line", trial.name(false), "@level", trial.name(true), "@message");
		List<List<@Nullable String>> cells = new ArrayList<>();
		trial.engine.visitCells(filter, order, columns, row -> cells.add(texts(row.cells())), new Cancellation());
		assertThat(cells).as(filter + " by " + order)
				.isEqualTo(trial.naive.rows(filter, order).stream().map(event -> naiveTexts(trial, event, columns)).toList());
	}

	@ParameterizedTest
	@MethodSource("seeds")
	void countsTheEventsOfEachField(long seed) {
		Trial trial = new Trial(seed);
		for (FieldInfo info : trial.ask(new Question.Fields()))
			if (info.kind() != FieldInfo.Kind.TIME && info.kind() != FieldInfo.Kind.LEVEL)
				assertThat(info.count()).as(info.name())
						.isEqualTo(trial.made.events.stream().filter(event -> event.value(info.name()).isPresent()).count());
	}

	private static void sameGroup(Group one, Group other) {
		assertThat(one.key()).isEqualTo(other.key());
		assertThat(one.count()).isEqualTo(other.count());
		assertThat(one.errors()).isEqualTo(other.errors());
		assertThat(one.distinct()).isEqualTo(other.distinct());
		assertThat(List.of(one.first(), one.last())).isEqualTo(List.of(other.first(), other.last()));
		same(one.numbers(), other.numbers());
	}

	/// Sums may differ in their last bits, since they are added up in another order.
	private static void same(Statistics one, Statistics other) {
		assertThat(one.count()).isEqualTo(other.count());
		assertThat(one.percentiles()).isEqualTo(other.percentiles());
		assertThat(List.of(one.min(), one.max())).isEqualTo(List.of(other.min(), other.max()));
		assertThat(one.sum()).isCloseTo(other.sum(), Offset.offset(1e-6));
	}

	private static List<@Nullable String> texts(List<@Nullable Value> cells) {
		List<@Nullable String> texts = new ArrayList<>();
		for (Value cell : cells)
			texts.add(cell == null ? null : cell.asText());
		return texts;
	}

	private static List<@Nullable String> naiveTexts(Trial trial, Event event, List<String> columns) {
		List<@Nullable String> texts = new ArrayList<>();
		for (String column : columns) {
			@Nullable
			Object value = trial.values.of(event, column);
			texts.add(value == null ? null : NaiveValues.text(value));
		}
		return texts;
	}

	private static String naiveName(Trial trial, Event event, String split) {
		return Objects.requireNonNullElse(naiveTexts(trial, event, List.of(split)).getFirst(), "");
	}

	private static OptionalLong row(int index) {
		return index < 0 ? OptionalLong.empty() : OptionalLong.of(index);
	}

	private static long total(List<Long> counts) {
		return counts.stream().mapToLong(Long::longValue).sum();
	}

	private static boolean inside(Event event, Histogram histogram) {
		return within(event, histogram.from(), histogram.width() * histogram.buckets());
	}

	private static boolean within(Event event, long start, long width) {
		return event.epochNanos().isPresent() && event.epochNanos().getAsLong() >= start && event.epochNanos().getAsLong() < start + width;
	}
}
