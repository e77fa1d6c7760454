package dev.chiplog.engine.memory.order;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Comparator;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class StableSortTest {

	@Test
	void sortsAsAStableSortOfTheLibraryDoes() {
		Random random = new Random(5);
		for (int trial = 0; trial < 500; trial++) {
			int spread = 1 + random.nextInt(50);
			long[] keys = random.longs(random.nextInt(200), -spread, spread).toArray();
			if (random.nextBoolean())
				java.util.Arrays.sort(keys, 0, keys.length / 2);
			List<Integer> expected = IntStream.range(0, keys.length).boxed().sorted(Comparator.comparingLong(i -> keys[i])).toList();
			assertThat(IntStream.of(StableSort.order(keys)).boxed().toList()).isEqualTo(expected);
		}
	}
}
