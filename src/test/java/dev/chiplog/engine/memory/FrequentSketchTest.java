package dev.chiplog.engine.memory;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Test;

class FrequentSketchTest {
	private static final int TEXTS = 5000;

	@Test
	void missesNoFrequentTextAndTellsHowFarOffItMayBe() {
		for (int seed = 0; seed < 50; seed++) {
			Random random = new Random(seed);
			int size = 1 + random.nextInt(40);
			double skew = 1 + 4 * random.nextDouble();
			Map<String, Long> counts = new HashMap<>();
			FrequentSketch one = new FrequentSketch(size);
			FrequentSketch other = new FrequentSketch(size);
			for (int i = 0; i < TEXTS; i++) {
				String text = Integer.toString((int) (3000 * Math.pow(random.nextDouble(), skew)));
				counts.merge(text, 1L, Long::sum);
				(random.nextInt(3) == 0 ? one : other).add(text);
			}
			FrequentSketch both = one.and(other);
			long least = TEXTS / size;
			assertThat(both.total()).isEqualTo(TEXTS);
			Map<String, Long> above = both.above(least);
			counts.forEach((text, count) -> {
				if (count > least)
					assertThat(above).as("%s of %s in %s counters", count, TEXTS, size).containsKey(text);
			});
			above.forEach((text, count) -> assertThat(count).isLessThanOrEqualTo(counts.get(text)));
		}
	}

	@Test
	void countsExactlyWhatFits() {
		FrequentSketch sketch = new FrequentSketch(2);
		for (String text : new String[]{"a", "b", "a"})
			sketch.add(text);
		assertThat(sketch.isExact()).isTrue();
		assertThat(sketch.above(1)).isEqualTo(Map.of("a", 2L));
		sketch.add("c");
		assertThat(sketch.isExact()).isFalse();
	}
}
