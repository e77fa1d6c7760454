package dev.chiplog.column;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Random;
import java.util.stream.DoubleStream;
import org.junit.jupiter.api.Test;

class DoublesTest {

	@Test
	void givesEveryDoubleBackToTheLastBit() {
		Random random = new Random(23);
		for (int round = 0; round < 500; round++) {
			double power = Math.pow(10, random.nextInt(18));
			int odd = random.nextInt(4);
			double[] values = DoubleStream.generate(() -> value(random, power, odd)).limit(1 + random.nextInt(500)).toArray();
			Doubles doubles = Doubles.of(values.clone());
			assertThat(doubles.size()).isEqualTo(values.length);
			for (int i = 0; i < values.length; i++)
				assertThat(Double.doubleToRawLongBits(doubles.get(i))).as("%s in round %d", values[i], round)
						.isEqualTo(Double.doubleToRawLongBits(values[i]));
		}
	}

	private static double value(Random random, double power, int odd) {
		if (odd == 0 && random.nextInt(100) == 0)
			return switch (random.nextInt(6)) {
				case 0 -> -0.0;
				case 1 -> Double.NaN;
				case 2 -> Double.NEGATIVE_INFINITY;
				case 3 -> Double.longBitsToDouble(random.nextLong());
				case 4 -> Double.MAX_VALUE;
				default -> Double.MIN_VALUE;
			};
		return Math.rint(random.nextGaussian() * 1000 * (odd == 1 ? 1e12 : 1) * power) / power;
	}

	@Test
	void keepsDecimalsInAsManyBitsAsTheirDigitsNeed() {
		Random random = new Random(29);
		double[] latencies = DoubleStream.generate(() -> Math.round(random.nextDouble() * 20_000) / 100.0).limit(8000).toArray();
		assertThat(Doubles.of(latencies)).isInstanceOf(Doubles.Scaled.class);
		assertThat(Doubles.of(latencies).bytes()).isLessThan(8000 * 15 / 8 + 200);
	}

	@Test
	void keepsNumbersWithAllTheirDigitsAsTheyAre() {
		assertThat(Doubles.of(new Random(31).doubles(1000).toArray())).isInstanceOf(Doubles.Plain.class);
	}
}
