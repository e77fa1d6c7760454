package dev.chiplog.engine.memory;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;

class BucketWidthTest {

	@Test
	void choosesTheLeastRoundWidthThatSuffices() {
		long hour = TimeUnit.HOURS.toNanos(1);
		assertThat(BucketWidth.of(0, hour, 60)).isEqualTo(TimeUnit.MINUTES.toNanos(1));
		assertThat(BucketWidth.of(0, hour, 59)).isEqualTo(TimeUnit.MINUTES.toNanos(2));
		assertThat(BucketWidth.of(0, hour, 10)).isEqualTo(TimeUnit.MINUTES.toNanos(10));
		assertThat(BucketWidth.of(0, 10_000_000, 100)).isEqualTo(100_000);
		assertThat(BucketWidth.of(0, 24 * hour * 365 * 200, 10)).isEqualTo(24 * hour * 365 * 20);
	}

	@Test
	void countsBucketsBetweenMultiplesOfTheWidth() {
		assertThat(BucketWidth.count(5, 15, 10)).isEqualTo(2);
		assertThat(BucketWidth.count(0, 10, 10)).isEqualTo(1);
		assertThat(BucketWidth.count(-1, 1, 10)).isEqualTo(2);
		assertThat(BucketWidth.count(7, 7, 10)).isEqualTo(1);
	}
}
