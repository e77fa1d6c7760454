package dev.chiplog.insight.difference;

import static org.assertj.core.api.Assertions.assertThat;

import dev.chiplog.engine.LogEngine;
import dev.chiplog.insight.MadeLog;
import dev.chiplog.insight.difference.Differences.Depth;
import dev.chiplog.query.Cancellation;
import dev.chiplog.query.Filter;
import dev.chiplog.query.FilterEdit;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/// Plants causes of failure into random logs, and counts how often they are found.
class PlantedCausesTest {
	private static final int SEEDS = 20;
	private static final int MANY_SEEDS = 60;
	private static final double ALMOST_ALWAYS = 0.95;
	private static final double RARELY = 0.05;
	private static final int EVENTS = 3000;
	private static final int FEW_EVENTS = 1000;
	private static final double MUCH = 0.8;
	private static final int FIRST = 3;

	@ParameterizedTest
	@MethodSource("dev.chiplog.insight.difference.PlantedCause#all")
	void namesThePlantedCauseAmongTheFirstThree(PlantedCause cause) {
		for (double noise : new double[]{0, 0.3, 0.6}) {
			double named = IntStream.range(0, SEEDS).filter(seed -> {
				LogEngine engine = log(cause, noise, seed, EVENTS);
				return cause.isNamedBy(differences(engine), engine);
			}).count();
			assertThat(named / SEEDS).as("share of logs with failures of which %s are by chance", noise)
					.isGreaterThanOrEqualTo(ALMOST_ALWAYS);
		}
	}

	@ParameterizedTest
	@MethodSource("dev.chiplog.insight.difference.PlantedCause#all")
	void namesItEvenAmongFewEventsAndMuchNoise(PlantedCause cause) {
		double named = IntStream.range(0, SEEDS).filter(seed -> {
			LogEngine engine = log(cause, MUCH, seed, FEW_EVENTS);
			return cause.isNamedBy(differences(engine), engine);
		}).count();
		assertThat(named / SEEDS).isGreaterThanOrEqualTo(ALMOST_ALWAYS);
	}

	@Test
	void tellsTwoFieldsAsOneWhereNeitherTellsTheCause() {
		PlantedCause cause = PlantedCause.all().filter(each -> each.clauses().size() == 2).findFirst().orElseThrow();
		Difference first = differences(log(cause, MUCH, 1, FEW_EVENTS)).getFirst();
		assertThat(FilterEdit.clauses(first.clause())).containsExactlyInAnyOrderElementsOf(cause.clauses());
		assertThat(first.fields()).containsExactly("model", "host");
		assertThat(new Differences(PlantedCause.failed(), new Filter.Everything(), FIRST, Depth.FIRST).find(log(cause, MUCH, 1, FEW_EVENTS),
				new Cancellation())).as("each by itself").noneMatch(each -> cause.clauses().contains(each.clause()));
	}

	@ParameterizedTest
	@ValueSource(ints = {200, 1000, 5000})
	void findsThatNothingStandsOutWhereNothingWasPlanted(int events) {
		double silent = IntStream.range(0, MANY_SEEDS).filter(seed -> differences(log(PlantedCause.NONE, RARELY, seed, events)).isEmpty())
				.count();
		assertThat(silent / MANY_SEEDS).isGreaterThanOrEqualTo(ALMOST_ALWAYS);
	}

	/// @param noise which share of the failures comes by chance; for no cause which share of the requests fails
	private static LogEngine log(PlantedCause cause, double noise, int seed, int events) {
		Random random = new Random(seed * 31L + cause.name().hashCode());
		List<MadeRequest> requests = Stream.generate(() -> MadeRequest.of(random)).limit(events).toList();
		long caused = requests.stream().filter(cause.hits()).count();
		double chance = caused == 0 ? noise : noise / (1 - noise) * caused / events;
		MadeLog log = new MadeLog();
		for (MadeRequest request : requests)
			request.log(log, cause.hits().test(request) || random.nextDouble() < chance);
		return log.engine();
	}

	private static List<Difference> differences(LogEngine engine) {
		return new Differences(PlantedCause.failed(), new Filter.Everything(), FIRST).find(engine, new Cancellation());
	}
}
