package dev.chiplog.insight.measure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dev.chiplog.query.NumberTally;
import org.junit.jupiter.api.Test;

class QuantilesTest {
	private final Quantiles quantiles = new Quantiles(new NumberTally(new double[]{1, 2, 10}, new long[]{2, 1, 1}));

	/// 1, 1, 2, 10: the median lies between 1 and 2; rank 2.85 lies between 2 and 10.
	@Test
	void interpolateBetweenTheNearestRanks() {
		assertThat(quantiles.interpolated(0)).isEqualTo(1);
		assertThat(quantiles.interpolated(0.5)).isEqualTo(1.5);
		assertThat(quantiles.interpolated(0.95)).isCloseTo(8.8, within(1e-9));
		assertThat(quantiles.interpolated(1)).isEqualTo(10);
	}

	@Test
	void areReachedAtANumberOfTheSet() {
		assertThat(quantiles.reached(0.1)).isEqualTo(1);
		assertThat(quantiles.reached(0.5)).isEqualTo(1);
		assertThat(quantiles.reached(0.75)).isEqualTo(2);
		assertThat(quantiles.reached(0.76)).isEqualTo(10);
	}
}
