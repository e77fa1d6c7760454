package dev.chiplog.engine.memory;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// Many lists in one pool, held to plain ones.
class IntListsTest {

	@ParameterizedTest
	@ValueSource(ints = {0, 1, 100, 100_000, 10_000_000})
	void keepsTheNumbersOfEachList(int expected) {
		Random random = new Random(expected);
		int count = 1 + random.nextInt(40);
		List<List<Integer>> plain = new ArrayList<>();
		for (int list = 0; list < count; list++)
			plain.add(new ArrayList<>());
		IntLists lists = new IntLists(count, expected);
		for (int i = 0; i < 100_000; i++) {
			int list = Math.min(random.nextInt(count), random.nextInt(count));
			lists.add(list, i);
			plain.get(list).add(i);
		}
		for (int list = 0; list < count; list++) {
			assertThat(lists.size(list)).isEqualTo(plain.get(list).size());
			int[] copied = new int[plain.get(list).size() + 2];
			assertThat(lists.copy(list, copied, 1)).isEqualTo(copied.length - 1);
			int[] numbers = Arrays.copyOfRange(copied, 1, copied.length - 1);
			Arrays.sort(numbers);
			assertThat(numbers).isEqualTo(plain.get(list).stream().mapToInt(Integer::intValue).toArray());
		}
	}
}
