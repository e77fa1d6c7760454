package dev.chiplog.insight.measure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dev.chiplog.query.NumberTally;
import java.util.Arrays;
import java.util.Random;
import org.junit.jupiter.api.Test;

class KolmogorovSmirnovTest {

	/// Up to 2 lie half of 1, 2, 3, 4 and none of 3, 4, 5, 6.
	@Test
	void isTheFarthestDistanceOfBothShares() {
		assertThat(KolmogorovSmirnov.distance(once(1, 2, 3, 4), once(3, 4, 5, 6))).isEqualTo(0.5);
	}

	/// Up to 1 lie three of four against one of four.
	@Test
	void takesTiesTogether() {
		NumberTally a = new NumberTally(new double[]{1, 2}, new long[]{3, 1});
		NumberTally b = new NumberTally(new double[]{1, 2}, new long[]{1, 3});
		assertThat(KolmogorovSmirnov.distance(a, b)).isEqualTo(0.5);
	}

	@Test
	void reachesFromNoDistanceToOne() {
		assertThat(KolmogorovSmirnov.distance(once(1, 2), new NumberTally(new double[]{1, 2}, new long[]{5, 5}))).isZero();
		assertThat(KolmogorovSmirnov.distance(once(5, 6), once(1, 2, 3))).isEqualTo(1);
		assertThat(KolmogorovSmirnov.distance(once(), once(1))).isNaN();
	}

	@Test
	void agreesWithTheDefinitionOnRandomNumbers() {
		Random random = new Random(11);
		for (int round = 0; round < 50; round++) {
			double[] a = random.ints(1 + random.nextInt(40), 0, 25).asDoubleStream().toArray();
			double[] b = random.ints(1 + random.nextInt(40), 5, 30).asDoubleStream().toArray();
			double farthest = 0;
			for (double x = 0; x < 30; x++)
				farthest = Math.max(farthest, Math.abs(below(a, x) - below(b, x)));
			assertThat(KolmogorovSmirnov.distance(tally(a), tally(b))).isCloseTo(farthest, within(1e-12));
		}
	}

	private static double below(double[] numbers, double x) {
		return Arrays.stream(numbers).filter(number -> number <= x).count() / (double) numbers.length;
	}

	private static NumberTally tally(double... numbers) {
		double[] values = Arrays.stream(numbers).distinct().sorted().toArray();
		return new NumberTally(values,
				Arrays.stream(values).mapToLong(value -> Arrays.stream(numbers).filter(number -> number == value).count()).toArray());
	}

	private static NumberTally once(double... values) {
		return tally(values);
	}
}
