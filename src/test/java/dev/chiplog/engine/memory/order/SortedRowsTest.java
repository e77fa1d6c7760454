package dev.chiplog.engine.memory.order;

import static org.assertj.core.api.Assertions.assertThat;

import dev.chiplog.column.Dataset;
import dev.chiplog.column.Dictionaries;
import dev.chiplog.column.Segment;
import dev.chiplog.column.SegmentBuilder;
import dev.chiplog.column.SourceInfo;
import dev.chiplog.engine.memory.MemoryEngine;
import dev.chiplog.query.Cancellation;
import dev.chiplog.query.Filter;
import dev.chiplog.query.Page;
import dev.chiplog.query.Question;
import dev.chiplog.query.RowOrder;
import dev.chiplog.record.EventId;
import dev.chiplog.record.Field;
import dev.chiplog.record.FieldTable;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.OptionalLong;
import java.util.Random;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// Pages of so many events that bands must be counted anew stand where sorting all of them puts them.
class SortedRowsTest {
	private static final int EVENTS = 60_000;

	/// Values of one event; null where it has none.
	private record Values(int ordinal, @Nullable Double few, @Nullable Double many, @Nullable Long wide, @Nullable String text) {
	}

	private final Random random = new Random(41);
	private final List<Values> events = new ArrayList<>();
	private final MemoryEngine engine = new MemoryEngine(dataset(), ZoneOffset.UTC);

	@ParameterizedTest
	@CsvSource({"few,false", "few,true", "many,false", "many,true", "wide,false", "wide,true", "text,false", "text,true"})
	void putsEveryPageWhereSortingAllPutsIt(String name, boolean descending) {
		List<Integer> expected = events.stream().sorted(order(name, descending)).map(Values::ordinal).toList();
		RowOrder order = new RowOrder(name, descending);
		for (int round = 0; round < 40; round++) {
			int first = round == 0 ? 0 : random.nextInt(EVENTS);
			int most = round == 1 ? 20_000 : 1 + random.nextInt(100);
			Page page = engine.answer(new Question.Rows(new Filter.Everything(), order, first, most, List.of()), new Cancellation());
			assertThat(page.total()).isEqualTo(EVENTS);
			assertThat(page.rows().stream().map(row -> (int) row.id().offset()).toList())
					.isEqualTo(expected.subList(first, Math.min(first + most, EVENTS)));
			assertThat(engine.answer(new Question.RowOf(new EventId(0, expected.get(first)), new Filter.Everything(), order),
					new Cancellation())).isEqualTo(OptionalLong.of(first));
		}
	}

	private static Comparator<Values> order(String name, boolean descending) {
		Comparator<Values> values = switch (name) {
			case "few" -> by(Values::few, descending);
			case "many" -> by(Values::many, descending);
			case "wide" -> by(Values::wide, descending);
			default -> by(Values::text, descending);
		};
		return values.thenComparingInt(Values::ordinal);
	}

	private static <V extends Comparable<V>> Comparator<Values> by(Function<Values, @Nullable V> value, boolean descending) {
		Comparator<V> order = descending ? Comparator.reverseOrder() : Comparator.naturalOrder();
		return Comparator.comparing(value, Comparator.nullsLast(order));
	}

	private Dataset dataset() {
		FieldTable fields = new FieldTable();
		Dictionaries dictionaries = new Dictionaries();
		Field few = fields.field("few");
		Field many = fields.field("many");
		Field wide = fields.field("wide");
		Field text = fields.field("text");
		List<Segment> segments = new ArrayList<>();
		SegmentBuilder builder = new SegmentBuilder(fields, dictionaries);
		for (int ordinal = 0; ordinal < EVENTS; ordinal++) {
			Values event = values(ordinal);
			events.add(event);
			builder.begin(ordinal, ordinal + 1L);
			builder.time(ordinal * 1_000_000L);
			if (event.few != null)
				builder.decimal(few, event.few);
			if (event.many != null)
				builder.decimal(many, event.many);
			if (event.wide != null)
				builder.whole(wide, event.wide);
			if (event.text != null) {
				byte[] bytes = event.text.getBytes(StandardCharsets.UTF_8);
				builder.text(text, bytes, 0, bytes.length);
			}
			builder.end(0);
			if (builder.size() == 5000 || ordinal == EVENTS - 1)
				segments.add(builder.build(0, ordinal + 1L));
		}
		return new Dataset(List.of(new SourceInfo(0, Path.of("a.log"), Path.of("a.log"), EVENTS, 0, "json-lines")), segments,
				fields.fields(), dictionaries.first(fields.size()), List.of("json-lines"), Dataset.empty().text(), true);
	}

	private Values values(int ordinal) {
		return new Values(ordinal, maybe(random.nextInt(4) == 0 ? random.nextInt(900) / 10.0 : 0.5), maybe(random.nextGaussian() * 1e9),
				maybe((long) (random.nextGaussian() * 1e9)), maybe("text " + random.nextInt(300)));
	}

	private <V> @Nullable V maybe(V value) {
		return random.nextInt(10) == 0 ? null : value;
	}
}
