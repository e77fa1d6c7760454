package dev.chiplog.engine.memory;

import static org.assertj.core.api.Assertions.assertThat;

import dev.chiplog.column.Dataset;
import dev.chiplog.column.Dictionaries;
import dev.chiplog.column.SegmentBuilder;
import dev.chiplog.column.SourceInfo;
import dev.chiplog.query.Cancellation;
import dev.chiplog.query.Dimension;
import dev.chiplog.query.Distribution;
import dev.chiplog.query.Filter;
import dev.chiplog.query.GroupAnswer;
import dev.chiplog.query.GroupAnswer.Group;
import dev.chiplog.query.HeatMap;
import dev.chiplog.query.HeatMap.Sheet;
import dev.chiplog.query.NumberTally;
import dev.chiplog.query.Question;
import dev.chiplog.query.Scale;
import dev.chiplog.query.ScatterAnswer;
import dev.chiplog.query.ScatterAnswer.Cloud;
import dev.chiplog.query.Stretches;
import dev.chiplog.query.TrendAnswer;
import dev.chiplog.query.TrendAnswer.Point;
import dev.chiplog.record.Field;
import dev.chiplog.record.FieldTable;
import dev.chiplog.record.Level;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.ZoneOffset;
import java.util.List;
import java.util.OptionalLong;
import org.junit.jupiter.api.Test;

/// What is answered about numbers, worked out by hand on seven events.
class PlainNumbersTest {
	private static final long SECOND = 1_000_000_000L;
	private static final Dimension TIME = new Dimension.Time(null, null, 4);
	private static final Filter ALL = new Filter.Everything();

	private final FieldTable fields = new FieldTable();
	private final Field model = fields.field("model");
	private final Field latency = fields.field("latency_ms");
	private final Field size = fields.field("size");
	private final SegmentBuilder builder;
	private final Dictionaries dictionaries = new Dictionaries();
	private int events;
	private final MemoryEngine engine;

	PlainNumbersTest() {
		builder = new SegmentBuilder(fields, dictionaries);
		event(0, Level.INFO, "bert", 1);
		event(0, Level.INFO, "gpt", 100);
		event(1, Level.ERROR, "bert", 10);
		event(1, Level.INFO, "bert", 30);
		event(3, Level.INFO, "bert", 1000);
		event(3, Level.INFO, "vit", 0);
		event(3, Level.INFO, "gpt", 10);
		Path file = Path.of("some.log");
		SourceInfo source = new SourceInfo(0, file, file, events, 0, "json-lines");
		Dataset dataset = new Dataset(List.of(source), List.of(builder.build(0, events).placed(0, OptionalLong.empty())), fields.fields(),
				dictionaries.first(fields.size()), List.of("json-lines"), new StoredBytes(List.of(new byte[events]), List.of()), true);
		engine = new MemoryEngine(dataset, ZoneOffset.UTC);
	}

	private void event(long second, Level level, String name, long millis) {
		builder.begin(events++, events);
		builder.time(second * SECOND);
		builder.level(level);
		byte[] bytes = name.getBytes(StandardCharsets.UTF_8);
		builder.text(model, bytes, 0, bytes.length);
		builder.whole(latency, millis);
		builder.whole(size, events - 1);
		builder.end(0);
	}

	private <A> A ask(Question<A> question) {
		return engine.answer(question, new Cancellation());
	}

	@Test
	void tellsEachDistinctNumber() {
		assertThat(ask(new Question.SortedNumbers(ALL, "latency_ms")))
				.isEqualTo(new NumberTally(new double[]{0, 1, 10, 30, 100, 1000}, new long[]{1, 1, 2, 1, 1, 1}));
	}

	@Test
	void putsNumbersAboveZeroIntoBinsThatGrow() {
		assertThat(ask(new Question.Spread(ALL, "latency_ms", 3, Scale.LOGARITHMIC)))
				.isEqualTo(new Distribution(1, 1000, Scale.LOGARITHMIC, List.of(1L, 3L, 2L)));
	}

	@Test
	void followsTheLargestTrendsAndCountsTheRest() {
		TrendAnswer answer = ask(new Question.Trends(ALL, null, null, 4, "latency_ms", "model", 2));
		assertThat(answer.width()).isEqualTo(SECOND);
		assertThat(answer.trends().stream().map(TrendAnswer.Trend::name).toList()).containsExactly("bert", "gpt");
		assertThat(answer.left()).isEqualTo(1);
		List<Point> bert = answer.trends().getFirst().points();
		assertThat(bert.stream().map(Point::count).toList()).containsExactly(1L, 2L, 0L, 1L);
		assertThat(bert.get(1).errorRate()).isEqualTo(0.5);
		assertThat(bert.get(1).numbers().mean()).isEqualTo(20);
		assertThat(bert.get(1).numbers().percentiles()).containsExactly(20.0, 29.0, 29.8);
		assertThat(bert.get(2).errorRate()).isNaN();
	}

	@Test
	void spreadsEachBucketOverTheBinsOfAll() {
		HeatMap map = ask(new Question.Heat(ALL, TIME, new Dimension.Numbers("latency_ms", 2, Scale.LINEAR), null, 1));
		assertThat(map).isEqualTo(new HeatMap(new Stretches.Time(0, SECOND, 4), new Stretches.Numbers(0, 1000, Scale.LINEAR, 2),
				List.of(new Sheet("", List.of(List.of(2L, 0L), List.of(2L, 0L), List.of(0L, 0L), List.of(2L, 1L)))), 0));
	}

	@Test
	void countsTheCellsOfTwoNumbersForTheLargestSeriesAndForAllOthers() {
		HeatMap map = ask(new Question.Heat(ALL, new Dimension.Numbers("size", 3, Scale.LINEAR),
				new Dimension.Numbers("latency_ms", 2, Scale.LOGARITHMIC), "model", 1));
		assertThat(map)
				.isEqualTo(new HeatMap(new Stretches.Numbers(0, 6, Scale.LINEAR, 3), new Stretches.Numbers(1, 1000, Scale.LOGARITHMIC, 2),
						List.of(new Sheet("bert", List.of(List.of(1L, 0L), List.of(2L, 0L), List.of(0L, 1L))),
								new Sheet("", List.of(List.of(0L, 1L), List.of(0L, 0L), List.of(1L, 0L)))),
						2));
	}

	@Test
	void placesEachEventOnThePlaneUnlessTheyAreTooMany() {
		Dimension size = new Dimension.Numbers("size", 1, Scale.LINEAR);
		Dimension millis = new Dimension.Numbers("latency_ms", 1, Scale.LOGARITHMIC);
		ScatterAnswer answer = ask(new Question.Scatter(ALL, size, millis, "model", 2, 7));
		assertThat(answer.count()).as("with the one that the scale has no place for").isEqualTo(7);
		assertThat(answer.clouds()).extracting(Cloud::name).containsExactly("bert", "gpt", "");
		assertThat(answer.clouds().getFirst().across()).containsExactly(0, 2, 3, 4);
		assertThat(answer.clouds().getFirst().up()).containsExactly(1, 10, 30, 1000);
		assertThat(answer.clouds().getLast().across()).isEmpty();
		assertThat(ask(new Question.Scatter(ALL, TIME, millis, null, 1, 7)).clouds().getFirst().across()).startsWith(0, 0, SECOND);
		assertThat(ask(new Question.Scatter(ALL, size, millis, "model", 2, 6))).isEqualTo(new ScatterAnswer(7, List.of(), 0));
	}

	@Test
	void tellsOfManyGroupsTheLargestAndTakesAllTogether() {
		GroupAnswer answer = ask(new Question.Groups(ALL, List.of("@time", "model"), "latency_ms", "latency_ms", false, 2));
		assertThat(answer.groups().stream().map(Group::key).toList()).containsExactly(List.of(Long.toString(SECOND), "bert"),
				List.of("0", "bert"));
		assertThat(answer.groups().getFirst().numbers().sum()).isEqualTo(40);
		assertThat(answer.distinct()).isEqualTo(6);
		assertThat(answer.total().distinct()).isEqualTo(6);
		assertThat(answer.total().numbers().sum()).isEqualTo(1151);
	}

	@Test
	void tellsWhatGroupsHaveAndFromWhenToWhen() {
		List<Group> groups = ask(new Question.Groups(ALL, List.of("model"), "latency_ms", "latency_ms", true, 9)).groups();
		assertThat(groups.stream().map(group -> group.key().getFirst()).toList()).containsExactly("bert", "gpt", "vit");
		assertThat(groups.stream().map(Group::distinct).toList()).containsExactly(4L, 2L, 1L);
		assertThat(groups.getFirst().first()).hasValue(0);
		assertThat(groups.getFirst().last()).hasValue(3 * SECOND);
	}
}
