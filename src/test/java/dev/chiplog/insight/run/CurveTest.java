package dev.chiplog.insight.run;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dev.chiplog.record.EventId;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// What is told of curves, on made ones in which something was planted.
class CurveTest {

	@Test
	void smoothsAsAHandWould() {
		double[] smoothed = Smoothing.of(new double[]{4, 2, Double.NaN, 6}, 0.5);
		// 2/0.5, then (1 + 1 = 2)/0.75, then (1 + 3 = 4)/0.875
		assertThat(smoothed).containsExactly(new double[]{4, 2 / 0.75, Double.NaN, 4 / 0.875}, within(1e-12));
	}

	@Test
	void leavesValuesAloneWithoutWeightOrDifference() {
		assertThat(Smoothing.of(new double[]{4, 2}, 0)).containsExactly(4, 2);
		assertThat(Smoothing.of(new double[]{0.1, 0.1, 0.1}, 0.9)).containsExactly(0.1, 0.1, 0.1);
	}

	@Test
	void smoothsMeansAsTheirReadings() {
		double[] readings = IntStream.range(0, 400).mapToDouble(i -> Math.floorDiv(i, 4)).toArray();
		double[] means = IntStream.range(0, 100).mapToDouble(i -> i).toArray();
		double[] whole = Smoothing.of(readings, 0.95);
		double[] thinned = Smoothing.of(means, 0.95, 4);
		for (int i = 0; i < 100; i++)
			assertThat(thinned[i]).isCloseTo(whole[4 * i + 3], within(1e-9));
	}

	@ParameterizedTest
	@ValueSource(ints = {1, 2, 3, 4, 5})
	void findsAPlateau(int seed) {
		Random random = new Random(seed);
		double[] falling = IntStream.range(0, 400).mapToDouble(i -> 2 - i / 300.0 + 0.02 * random.nextGaussian()).toArray();
		double[] stopped = IntStream.range(0, 400).mapToDouble(i -> 2 - Math.min(i, 150) / 300.0 + 0.005 * random.nextGaussian()).toArray();
		assertThat(Plateau.since(falling, Goal.LOWER)).isEqualTo(-1);
		assertThat(Plateau.since(stopped, Goal.LOWER)).isBetween(130, 230);
		assertThat(Divergence.since(stopped, Goal.LOWER)).isEqualTo(-1);
		assertThat(Plateau.since(stopped, Goal.NONE)).isEqualTo(-1);
	}

	@ParameterizedTest
	@ValueSource(ints = {1, 2, 3, 4, 5})
	void findsADivergence(int seed) {
		Random random = new Random(seed);
		double[] loss = IntStream.range(0, 300)
				.mapToDouble(i -> (i < 200 ? 3 * Math.exp(-i / 50.0) + 0.5 : 0.55 + (i - 200) * 0.1) + 0.05 * random.nextGaussian())
				.toArray();
		double[] accuracy = IntStream.range(0, 300).mapToDouble(i -> -loss[i]).toArray();
		assertThat(Divergence.since(loss, Goal.LOWER)).isBetween(200, 225);
		assertThat(Divergence.since(accuracy, Goal.HIGHER)).isEqualTo(Divergence.since(loss, Goal.LOWER));
	}

	@ParameterizedTest
	@ValueSource(ints = {1, 2, 3, 4, 5})
	void takesNoSpikeForADivergence(int seed) {
		Random random = new Random(seed);
		double[] loss = IntStream.range(0, 300)
				.mapToDouble(i -> 3 * Math.exp(-i / 90.0) + 0.05 * random.nextGaussian() + (i % 97 == 96 || i == 299 ? 5 : 0)).toArray();
		assertThat(Divergence.since(loss, Goal.LOWER)).isEqualTo(-1);
	}

	@Test
	void keepsEverySpikeWhenItThins() {
		Random random = new Random(7);
		Extremes extremes = new Extremes();
		for (int i = 0; i < 1_000_000; i++)
			extremes.add(i % 100_000 == 777 ? 1000 + i : random.nextDouble(), place(i));
		Points points = extremes.toPoints();
		assertThat(points.count()).isLessThanOrEqualTo(Extremes.MOST + 1024);
		for (int spike = 777; spike < 1_000_000; spike += 100_000)
			assertThat(points.values()).contains(1000.0 + spike);
		assertThat(points.along(RunAxis.STEP)).isSorted();
	}

	@Test
	void keepsTheMeanWhenItThins() {
		Means means = new Means();
		int count = Means.MOST * 8;
		for (int i = 0; i < count; i++)
			means.add(i, place(i));
		Points points = means.toPoints();
		assertThat(points.count() * means.width()).isEqualTo(count);
		assertThat(points.values()[0]).isEqualTo((means.width() - 1) / 2.0);
		assertThat(points.along(RunAxis.STEP)[0]).isEqualTo(means.width() - 1);
	}

	private static Place place(int step) {
		return new Place(step, Double.NaN, Double.NaN, step, new EventId(0, step));
	}
}
