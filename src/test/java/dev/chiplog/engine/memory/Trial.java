package dev.chiplog.engine.memory;

import dev.chiplog.engine.LogEngine;
import dev.chiplog.query.Cancellation;
import dev.chiplog.query.Dimension;
import dev.chiplog.query.Filter;
import dev.chiplog.query.PageRow;
import dev.chiplog.query.Question;
import dev.chiplog.query.RowOrder;
import dev.chiplog.query.Scale;
import dev.chiplog.record.EventId;
import dev.chiplog.record.Value;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.jspecify.annotations.Nullable;

/// One dataset, and both ways to ask it.
final class Trial {
	private static final ZoneId SEOUL = ZoneId.of("Asia/Seoul");

	final Random random;
	final MadeEvents made;
	final MadeFilters filters;
	final LogEngine engine;
	final NaiveEngine naive;
	final NaiveValues values;
	private final List<String> names;
	private final List<String> numericNames;

	Trial(long seed) {
		random = new Random(seed);
		made = new MadeEvents(seed);
		filters = new MadeFilters(random);
		engine = new MemoryEngine(made.dataset(), SEOUL);
		values = new NaiveValues(made.sources, patterns());
		long end = made.events.stream().flatMapToLong(event -> event.epochNanos().stream()).max().orElse(0);
		naive = new NaiveEngine(made.events, values, new NaiveFilter(values, SEOUL, end));
		names = MadeFilters.NAMES.stream().filter(name -> made.events.stream().anyMatch(event -> values.of(event, name) != null)).toList();
		numericNames = names.stream().filter(name -> made.events.stream().anyMatch(event -> values.number(event, name).isPresent()))
				.toList();
	}

	/// The pattern of each event that has one.
	private Map<EventId, Value> patterns() {
		Map<EventId, Value> patterns = new HashMap<>();
		for (PageRow row : ask(new Question.Rows(new Filter.Everything(), RowOrder.TIME, 0, Integer.MAX_VALUE, List.of("@pattern")))
				.rows()) {
			Value pattern = row.cells().getFirst();
			if (pattern != null)
				patterns.put(row.id(), pattern);
		}
		return patterns;
	}

	<A> A ask(Question<A> question) {
		return engine.answer(question, new Cancellation());
	}

	/// A name that some event has a value for; the line, when there is no event at all.
	String name(boolean numeric) {
		List<String> choice = numeric ? numericNames : names;
		return choice.isEmpty() ? "@line" : choice.get(random.nextInt(choice.size()));
	}

	/// A name of few values; null where no event has one.
	@Nullable
	String split() {
		return random.nextBoolean() ? "@level" : made.events.isEmpty() ? null : "@format";
	}

	RowOrder order() {
		return new RowOrder(random.nextInt(3) == 0 ? "@time" : name(false), random.nextBoolean());
	}

	/// What a side of a plane may measure.
	Dimension dimension() {
		return random.nextInt(3) == 0
				? new Dimension.Time(from(), null, 1 + random.nextInt(20))
				: new Dimension.Numbers(name(true), 1 + random.nextInt(6), random.nextBoolean() ? Scale.LINEAR : Scale.LOGARITHMIC);
	}

	/// When the first bucket begins; null for the earliest event.
	@Nullable
	Long from() {
		return random.nextBoolean() ? null : MadeEvents.START + random.nextInt(1_000_000_000);
	}
}
