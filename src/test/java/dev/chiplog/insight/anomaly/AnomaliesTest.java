package dev.chiplog.insight.anomaly;

import static org.assertj.core.api.Assertions.assertThat;

import dev.chiplog.insight.MadeLog;
import dev.chiplog.query.Cancellation;
import dev.chiplog.query.Filter;
import dev.chiplog.record.Level;
import java.util.List;
import java.util.function.IntToDoubleFunction;
import java.util.function.LongFunction;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;

/// Planted spikes, dips, shifts and incidents are found, and next to nothing where nothing was planted, over many seeds.
class AnomaliesTest {
	private static final int BUCKETS = 120;
	private static final int SEEDS = 30;
	/// What is nearly always may fail in one trial of ten.
	private static final long NEARLY_ALWAYS = SEEDS * 9 / 10;
	private static final int DAY = 24;

	/// How many buckets of all trials are called anomalies.
	private static long told(LongFunction<MadeTrends> trial) {
		return LongStream.range(0, SEEDS).map(seed -> trial.apply(seed).anomalies().anomalies().size()).sum();
	}

	/// In how many trials a bucket between the two, both included, deviates in that measure and direction.
	private static long found(int from, int to, Measure measure, boolean above, LongFunction<MadeTrends> trial) {
		return LongStream.range(0, SEEDS).filter(seed -> trial.apply(seed).anomalies().anomalies().stream()
				.filter(anomaly -> anomaly.bucket() >= from && anomaly.bucket() <= to).flatMap(anomaly -> anomaly.deviations().stream())
				.anyMatch(deviation -> deviation.measure() == measure && deviation.isAbove() == above)).count();
	}

	private static MadeTrends made(long seed) {
		return new MadeTrends(seed, BUCKETS);
	}

	/// A week by the hour, busy by day and quiet by night.
	private static MadeTrends week(long seed, IntToDoubleFunction times) {
		return new MadeTrends(seed, 7 * DAY).width(MadeTrends.HOUR).rate(i -> times.applyAsDouble(i) * wave(i, DAY));
	}

	private static double wave(int bucket, int period) {
		return 100 + 80 * Math.sin(bucket * 2 * Math.PI / period);
	}

	/// A number from one bucket on, for so many; another everywhere else.
	private static IntToDoubleFunction from(int bucket, int count, double there, double elsewhere) {
		return i -> i >= bucket && i < bucket + count ? there : elsewhere;
	}

	@Test
	void isQuietWhereOnlyChanceMovesTheEvents() {
		for (double rate : new double[]{0.3, 2, 20, 200})
			assertThat(told(seed -> made(seed).rate(_ -> rate))).as(rate + " events a bucket").isLessThanOrEqualTo(1);
	}

	@Test
	void isQuietInARestlessLog() {
		assertThat(told(seed -> made(seed).rate(_ -> 100).restless(0.2))).isLessThanOrEqualTo(2);
		assertThat(told(seed -> made(seed).rate(i -> i % 4 == 0 ? 100 : 1))).isLessThanOrEqualTo(2);
	}

	@Test
	void takesAHandfulOfEventsForChance() {
		assertThat(told(seed -> made(seed).rate(from(50, 1, 2, 0.1)))).isZero();
		assertThat(told(seed -> made(seed).rate(_ -> 15).errors(from(50, 1, 0.2, 0)))).isLessThanOrEqualTo(1);
	}

	@Test
	void takesBurstsForUsualWhereALogIsMostlySilent() {
		assertThat(told(seed -> made(seed).rate(i -> i % 20 == 0 ? 12 : 0))).isZero();
		assertThat(found(50, 50, Measure.COUNT, true, seed -> made(seed).rate(i -> i == 50 ? 300 : i % 20 == 0 ? 12 : 0)))
				.isGreaterThanOrEqualTo(NEARLY_ALWAYS);
		assertThat(found(50, 50, Measure.COUNT, true, seed -> made(seed).rate(from(50, 1, 30, 0.1)))).isGreaterThanOrEqualTo(NEARLY_ALWAYS);
	}

	@Test
	void expectsDaysToBeAlike() {
		assertThat(told(seed -> week(seed, _ -> 1))).isLessThanOrEqualTo(2);
		assertThat(found(100, 100, Measure.COUNT, true, seed -> week(seed, from(100, 1, 2, 1)))).isGreaterThanOrEqualTo(NEARLY_ALWAYS);
		assertThat(found(102, 102, Measure.COUNT, false, seed -> week(seed, from(102, 1, 0.1, 1)))).isGreaterThanOrEqualTo(NEARLY_ALWAYS);
	}

	@Test
	void followsASlowChange() {
		assertThat(told(seed -> made(seed).rate(i -> wave(i, BUCKETS)))).isLessThanOrEqualTo(2);
		assertThat(told(seed -> made(seed).rate(i -> 20 + i))).isLessThanOrEqualTo(2);
		assertThat(found(40, 40, Measure.COUNT, true, seed -> made(seed).rate(i -> wave(i, BUCKETS) * (i == 40 ? 2 : 1))))
				.isGreaterThanOrEqualTo(NEARLY_ALWAYS);
	}

	@Test
	void findsSpikesAndDips() {
		assertThat(found(50, 50, Measure.COUNT, true, seed -> made(seed).rate(from(50, 1, 130, 60)))).isGreaterThanOrEqualTo(NEARLY_ALWAYS);
		assertThat(found(50, 50, Measure.COUNT, false, seed -> made(seed).rate(from(50, 1, 10, 60)))).isGreaterThanOrEqualTo(NEARLY_ALWAYS);
		assertThat(found(50, 50, Measure.ERROR_RATE, true, seed -> made(seed).errors(from(50, 1, 0.35, 0.02))))
				.isGreaterThanOrEqualTo(NEARLY_ALWAYS);
		assertThat(found(50, 50, Measure.PERCENTILE_95, true, seed -> made(seed).latency(from(50, 1, 240, 80))))
				.isGreaterThanOrEqualTo(NEARLY_ALWAYS);
	}

	@Test
	void tellsALevelThatStaysWhereItBegins() {
		for (int begin : List.of(36, 60, 84)) {
			LongFunction<MadeTrends> up = seed -> made(seed).rate(from(begin, BUCKETS, 140, 60));
			LongFunction<MadeTrends> down = seed -> made(seed).rate(from(begin, BUCKETS, 60, 140));
			assertThat(found(begin, begin + 2, Measure.COUNT, true, up)).isGreaterThanOrEqualTo(NEARLY_ALWAYS);
			assertThat(found(begin, begin + 2, Measure.COUNT, false, down)).isGreaterThanOrEqualTo(NEARLY_ALWAYS);
			assertThat(told(up)).isLessThanOrEqualTo(SEEDS * 5 / 4);
		}
	}

	@Test
	void tellsEveryBucketOfAnIncidentAndNoneOfTheWayBack() {
		for (int begin : List.of(30, 80, 105)) {
			LongFunction<MadeTrends> incident = seed -> made(seed).rate(_ -> 200).errors(from(begin, 15, 0.3, 0.02));
			assertThat(told(incident)).isBetween(SEEDS * 14L, SEEDS * 15L + 2);
			assertThat(found(begin + 15, begin + 25, Measure.ERROR_RATE, false, incident)).isZero();
		}
	}

	@Test
	void saysWhatWasSeenAndWhatWasExpected() {
		Deviation deviation = made(1).rate(_ -> 400).errors(from(50, 1, 0.2, 0.02)).anomalies().anomalies().getFirst().deviations()
				.getFirst();
		assertThat(deviation.measure()).isEqualTo(Measure.ERROR_RATE);
		assertThat(deviation.seen()).isBetween(0.15, 0.25);
		assertThat(deviation.low()).isBetween(0.0, 0.015);
		assertThat(deviation.high()).isBetween(0.03, 0.08);
	}

	@Test
	void asksAnEngineForTheLatencyOfTheLog() {
		MadeLog log = new MadeLog();
		for (int i = 0; i < 12_000; i++)
			log.event(Level.INFO).number("latency_ms", i / 100 == 70 ? 900 + i % 7 : 90 + i % 7).end();
		AnomalyAnswer answer = new Anomalies(new Filter.Everything(), 200, null).find(log.engine(), new Cancellation());
		assertThat(answer.value()).isEqualTo("latency_ms");
		assertThat(answer.anomalies()).isNotEmpty().allSatisfy(anomaly -> {
			assertThat(answer.start(anomaly)).isBetween(MadeLog.START + 6_800_000_000_000L, MadeLog.START + 7_200_000_000_000L);
			assertThat(anomaly.deviations()).allMatch(deviation -> deviation.measure() == Measure.PERCENTILE_95 && deviation.isAbove());
		});
	}

	@Test
	void findsNothingWhereNothingHasATime() {
		assertThat(new Anomalies(new Filter.Everything(), 200, null).find(new MadeLog().engine(), new Cancellation()).anomalies())
				.isEmpty();
	}
}
