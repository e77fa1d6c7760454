package dev.chiplog.insight.difference;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Random;
import org.junit.jupiter.api.Test;

class BorderTest {

	@Test
	void isTheRoundestNumberBetweenNeighbours() {
		assertThat(Border.before(299.7, 300.4)).isEqualTo(300);
		assertThat(Border.behind(299.7, 300.4)).isEqualTo(300);
		assertThat(Border.before(0.1234, 0.12371)).isEqualTo(0.1237);
		assertThat(Border.before(-300.4, -299.7)).isEqualTo(-300);
	}

	@Test
	void keepsTheStepsOfNumbersThatComeInSteps() {
		assertThat(Border.before(32, 64)).isEqualTo(64);
		assertThat(Border.behind(32, 64)).isEqualTo(32);
		assertThat(Border.before(-5, 0)).isZero();
	}

	@Test
	void alwaysPartsTheNeighbours() {
		Random random = new Random(5);
		for (int i = 0; i < 2000; i++) {
			double low = (random.nextDouble() - 0.5) * Math.pow(10, random.nextInt(9) - 3);
			double high = low + Math.abs(low) * random.nextDouble() * 0.1 + 1e-6;
			assertThat(Border.before(low, high)).isGreaterThan(low).isLessThanOrEqualTo(high);
			assertThat(Border.behind(low, high)).isGreaterThanOrEqualTo(low).isLessThan(high);
		}
	}
}
