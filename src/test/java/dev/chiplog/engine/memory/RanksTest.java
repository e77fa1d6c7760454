package dev.chiplog.engine.memory;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.Random;
import java.util.function.IntUnaryOperator;
import java.util.stream.IntStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// Ranks that are found by counting, held to sorting.
class RanksTest {

	@ParameterizedTest
	@ValueSource(ints = {1, 2, 48, 49, 1000, 40_000})
	void findsEachRankAsSortingDoes(int count) {
		Random random = new Random(count);
		IntUnaryOperator near = _ -> 7 + random.nextInt(20);
		IntUnaryOperator far = _ -> random.nextInt() & Integer.MAX_VALUE;
		IntUnaryOperator skewed = _ -> random.nextInt(100) == 0 ? Integer.MAX_VALUE - random.nextInt(9) : random.nextInt(500);
		IntUnaryOperator same = _ -> 3;
		for (IntUnaryOperator numbers : new IntUnaryOperator[]{near, far, skewed, same}) {
			int[] made = IntStream.range(0, count).map(numbers).toArray();
			int[] sorted = made.clone();
			Arrays.sort(sorted);
			Ranks ranks = new Ranks(made);
			assertThat(new int[]{ranks.least(), ranks.most()}).containsExactly(sorted[0], sorted[count - 1]);
			int[] some = random.ints(50, 0, count).toArray();
			assertThat(Arrays.stream(some).map(ranks::ranked).toArray()).isEqualTo(Arrays.stream(some).map(rank -> sorted[rank]).toArray());
		}
	}
}
