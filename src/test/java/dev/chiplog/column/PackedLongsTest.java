package dev.chiplog.column;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Random;
import org.junit.jupiter.api.Test;

class PackedLongsTest {

	@Test
	void givesBackWhatWasPacked() {
		Random random = new Random(11);
		for (int round = 0; round < 500; round++) {
			int bits = random.nextInt(64) + 1;
			long step = random.nextBoolean() ? 1 : 1 + random.nextInt(1_000_000);
			long[] values = new long[random.nextInt(300) + 1];
			for (int i = 0; i < values.length; i++)
				values[i] = (random.nextLong() >>> bits) * step - (random.nextBoolean() ? 5 : 0);
			PackedLongs packed = PackedLongs.of(values, values.length);
			for (int i = 0; i < values.length; i++)
				assertThat(packed.get(i)).as("round %d, index %d", round, i).isEqualTo(values[i]);
		}
	}

	@Test
	void holdsTheWholeRangeOfLongs() {
		long[] values = {Long.MIN_VALUE, 0, Long.MAX_VALUE};
		PackedLongs packed = PackedLongs.of(values, 3);
		assertThat(packed.get(0)).isEqualTo(Long.MIN_VALUE);
		assertThat(packed.get(2)).isEqualTo(Long.MAX_VALUE);
	}

	@Test
	void takesNoBitsForOneValue() {
		long[] same = new long[10_000];
		java.util.Arrays.fill(same, 42);
		assertThat(PackedLongs.of(same, same.length).bytes()).isLessThan(100);
	}

	@Test
	void keepsMillisecondStampsInNanosecondsAsSmallAsMilliseconds() {
		long[] nanos = new long[1024];
		long[] millis = new long[1024];
		for (int i = 0; i < nanos.length; i++) {
			millis[i] = i * 7L;
			nanos[i] = millis[i] * 1_000_000;
		}
		assertThat(PackedLongs.of(nanos, 1024).bytes()).isEqualTo(PackedLongs.of(millis, 1024).bytes());
	}
}
