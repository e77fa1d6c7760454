package dev.chiplog.insight.difference;

import static org.assertj.core.api.Assertions.assertThat;

import dev.chiplog.insight.MadeLog;
import dev.chiplog.query.Cancellation;
import dev.chiplog.query.Filter;
import dev.chiplog.record.Level;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.function.Predicate;
import org.junit.jupiter.api.Test;

/// Pairs are counted as by looking at every event.
class PairCandidatesTest {
	private static final int EVENTS = 400;

	@Test
	void countsEachPairAmongTheEventsThatCarryBothFields() {
		for (int seed = 0; seed < 10; seed++) {
			Random random = new Random(seed);
			MadeLog log = new MadeLog();
			List<Map<String, String>> events = new ArrayList<>();
			for (int i = 0; i < EVENTS; i++)
				events.add(written(random, log));
			List<Pair> pairs = new PairCandidates(PlantedCause.failed(), new Filter.Everything(), log.engine(), new Cancellation())
					.of(List.of("model", "host", "batch"));
			assertThat(pairs).hasSizeGreaterThan(10);
			for (Pair pair : pairs) {
				check(pair, true, events);
				check(pair, false, events);
			}
			assertThat(pairs.stream().map(pair -> pair.one() + " " + pair.other()).distinct().count()).isEqualTo(pairs.size());
		}
	}

	/// Not every event has each field.
	private static Map<String, String> written(Random random, MadeLog log) {
		String failed = Boolean.toString(random.nextInt(4) == 0);
		String model = random.nextInt(10) == 0 ? "" : "m" + random.nextInt(4);
		String host = random.nextInt(5) == 0 ? "" : "h" + random.nextInt(3);
		int batch = random.nextInt(3);
		log.event(failed.equals("true") ? Level.ERROR : Level.INFO).number("batch", batch);
		if (!model.isEmpty())
			log.text("model", model);
		if (!host.isEmpty())
			log.text("host", host);
		log.end();
		return Map.of("failed", failed, "model", model, "host", host, "batch", Integer.toString(batch));
	}

	private static void check(Pair pair, boolean failed, List<Map<String, String>> events) {
		Predicate<Map<String, String>> one = event -> has(event, pair.one().field(), pair.one().value());
		Predicate<Map<String, String>> other = event -> has(event, pair.other().field(), pair.other().value());
		List<Map<String, String>> carrying = events.stream().filter(event -> has(event, "failed", Boolean.toString(failed)))
				.filter(event -> !has(event, pair.one().field(), "") && !has(event, pair.other().field(), "")).toList();
		assertThat(failed ? pair.group().of() : pair.rest().of()).isEqualTo(carrying.size());
		assertThat(failed ? pair.group().count() : pair.rest().count()).as(pair.toString())
				.isEqualTo(carrying.stream().filter(one.and(other)).count());
		assertThat(failed ? pair.one().group().count() : pair.one().rest().count()).as(pair.toString())
				.isEqualTo(carrying.stream().filter(one).count());
		assertThat(failed ? pair.other().group().count() : pair.other().rest().count()).as(pair.toString())
				.isEqualTo(carrying.stream().filter(other).count());
	}

	private static boolean has(Map<String, String> event, String field, String value) {
		return value.equals(event.get(field));
	}
}
