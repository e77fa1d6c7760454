package dev.chiplog.insight.comparison;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dev.chiplog.engine.LogEngine;
import dev.chiplog.insight.MadeLog;
import dev.chiplog.query.Cancellation;
import dev.chiplog.query.Filter;
import dev.chiplog.query.FilterParser;
import dev.chiplog.query.FilterPrinter;
import dev.chiplog.record.Level;
import java.util.List;
import java.util.Objects;
import java.util.Random;
import org.junit.jupiter.api.Test;

class ComparisonTest {
	private static final int EVENTS = 2000;

	/// The first half is of v41, the second mostly of v42, which is slower and fails more often; users and sizes stay as they are.
	private final LogEngine release = release(5, true);

	@Test
	void ranksTheFieldsThatChangedMostFirst() throws Exception {
		Compared compared = halves(release);
		assertThat(compared.fields()).extracting(FieldChange::field).startsWith("version", "latency_ms").contains("user", "size", "@level");
		assertThat(change(compared, "version").band()).isEqualTo(Band.LARGE);
		assertThat(change(compared, "user").band()).isEqualTo(Band.STABLE);
		assertThat(change(compared, "size").band()).isEqualTo(Band.STABLE);
		assertThat(compared.a().events()).isEqualTo(EVENTS / 2);
	}

	@Test
	void tellsTheValuesOfBothSides() throws Exception {
		ValueChange version = (ValueChange) change(halves(release), "version");
		assertThat(version.a().told()).isEqualTo("v41");
		assertThat(version.a().share()).isEqualTo(1);
		assertThat(version.b().told()).isEqualTo("v42");
		assertThat(version.b().share()).isCloseTo(0.9, within(0.05));
		assertThat(FilterPrinter.print(Objects.requireNonNull(version.grown()))).isEqualTo("version=v42");
		ValueChange level = (ValueChange) change(halves(release), "@level");
		assertThat(List.of(level.a().told(), level.b().told())).as("the level that changed most, as both sides have most INFO")
				.containsExactly("ERROR", "ERROR");
	}

	@Test
	void comparesWithTheRestAsWithAnyOtherEvents() throws Exception {
		Filter late = FilterParser.parse("version=v42");
		Compared rest = new Comparison(new Filter.Not(late), late).find(release, new Cancellation());
		Compared same = new Comparison(FilterParser.parse("not version=v42 and @line>0"), late).find(release, new Cancellation());
		assertThat(rest.fields()).isEqualTo(same.fields()).isNotEmpty();
		assertThat(rest.a()).isEqualTo(same.a());
	}

	@Test
	void tellsThePercentileThatMovedMost() throws Exception {
		NumberChange latency = (NumberChange) change(halves(release), "latency_ms");
		assertThat(latency.b().median()).isGreaterThan(2 * latency.a().median());
		assertThat(latency.kolmogorovSmirnov()).isGreaterThan(0.6);
		assertThat(latency.bars().stream().mapToDouble(Bar::a).sum()).isCloseTo(1, within(1e-9));
		assertThat(latency.bars().stream().mapToDouble(Bar::b).sum()).isCloseTo(1, within(1e-9));
	}

	/// Deciles of 1 … 100 against 51 … 150: five of ten bins empty, one with 60 of 100.
	@Test
	void measuresTheStabilityOfNumbersOverTheDecilesOfA() throws Exception {
		MadeLog log = new MadeLog();
		for (int i = 1; i <= 100; i++)
			log.event(Level.INFO).text("side", "a").number("x", i).end();
		for (int i = 51; i <= 150; i++)
			log.event(Level.INFO).text("side", "b").number("x", i).end();
		Compared compared = new Comparison(parse("side=a"), parse("side=b")).find(log.engine(), new Cancellation());
		NumberChange change = (NumberChange) change(compared, "x");
		double expected = 5 * (0.005 - 0.1) * Math.log(0.05) + (0.6 - 0.1) * Math.log(6);
		assertThat(change.populationStability()).isCloseTo(expected, within(1e-9));
		assertThat(change.kolmogorovSmirnov()).isEqualTo(0.5);
		assertThat(FilterPrinter.print(Objects.requireNonNull(change.grown()))).isEqualTo("x>=91");
		assertThat(compared.fields()).as("what defines the sides says nothing").extracting(FieldChange::field).doesNotContain("side");
	}

	@Test
	void tellsAFieldThatOnlyOneSideHas() throws Exception {
		MadeLog log = new MadeLog();
		for (int i = 0; i < 100; i++)
			log.event(Level.INFO).text("kind", "x").end();
		for (int i = 0; i < 100; i++)
			log.event(Level.INFO).text("kind", "x").number("retries", i % 3).end();
		PresenceChange retries = (PresenceChange) change(halves(log.engine(), 100), "retries");
		assertThat(retries.onlyInB()).isTrue();
		assertThat(retries.share()).isEqualTo(1);
		assertThat(retries.band()).isEqualTo(Band.LARGE);
	}

	@Test
	void findsNothingChangedBetweenHalvesOfOneProcess() throws Exception {
		for (int seed = 0; seed < 20; seed++)
			assertThat(halves(release(seed, false)).fields()).allSatisfy(change -> assertThat(change.band()).isEqualTo(Band.STABLE));
	}

	@Test
	void holdsADatasetAgainstABaseline() throws Exception {
		Compared compared = new Comparison(new Filter.Everything(), new Filter.Everything()).between(release(1, false), release,
				new Cancellation());
		assertThat(compared.fields().getFirst().field()).isEqualTo("version");
		assertThat(Objects.requireNonNull(compared.patterns()).byTime()).isFalse();
	}

	@Test
	void leavesFieldsOutWhereASideIsEmpty() throws Exception {
		Compared compared = new Comparison(parse("version=v40"), parse("version=v41")).find(release, new Cancellation());
		assertThat(compared.a().events()).isZero();
		assertThat(compared.fields()).isEmpty();
	}

	private static LogEngine release(int seed, boolean changing) {
		Random random = new Random(seed);
		MadeLog log = new MadeLog();
		for (int i = 0; i < EVENTS; i++) {
			boolean late = changing && i >= EVENTS / 2;
			boolean next = late && random.nextInt(10) > 0;
			log.event(random.nextInt(100) < (next ? 18 : 2) ? Level.ERROR : Level.INFO).text("version", next ? "v42" : "v41")
					.number("latency_ms", (double) Math.round((next ? 150 : 50) * Math.exp(random.nextGaussian() * 0.3)))
					.text("user", "u" + random.nextInt(300)).number("size", 1 << random.nextInt(6)).end();
		}
		return log.engine();
	}

	private static Compared halves(LogEngine engine) throws Exception {
		return halves(engine, EVENTS / 2);
	}

	private static Compared halves(LogEngine engine, int seconds) throws Exception {
		long middle = MadeLog.START / 1_000_000_000 + seconds;
		return new Comparison(parse("@time<" + middle), parse("@time>=" + middle)).find(engine, new Cancellation());
	}

	private static FieldChange change(Compared compared, String field) {
		return compared.fields().stream().filter(each -> each.field().equals(field)).findFirst().orElseThrow();
	}

	private static Filter parse(String text) throws Exception {
		return FilterParser.parse(text);
	}
}
