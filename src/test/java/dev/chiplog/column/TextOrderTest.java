package dev.chiplog.column;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/// The order of a dictionary's texts is that of sorting all of them, however it grew.
class TextOrderTest {

	@Test
	void ranksTextsAsSortingAllOfThemDoes() {
		Random random = new Random(5);
		for (int round = 0; round < 200; round++) {
			Dictionary dictionary = new Dictionary();
			for (int growth = 0; growth < 4; growth++) {
				for (int text = random.nextInt(40); text > 0; text--)
					dictionary.add(Integer.toString(random.nextInt(300), 5) + (random.nextInt(9) == 0 ? "模型" : ""));
				assertThat(dictionary.ranks()).isEqualTo(sorted(dictionary));
			}
		}
	}

	@Test
	void countsInTheHeapOnceItIsThere() {
		Dictionary dictionary = new Dictionary();
		for (int text = 0; text < 1000; text++)
			dictionary.add(Integer.toString(text));
		long before = dictionary.orderBytes();
		dictionary.ranks();
		assertThat(dictionary.orderBytes() - before).isBetween(7000L, 9000L);
	}

	private static int[] sorted(Dictionary dictionary) {
		List<Integer> codes = new ArrayList<>(IntStream.rangeClosed(1, dictionary.size()).boxed().toList());
		codes.sort(Comparator.comparing(dictionary::text));
		int[] ranks = new int[codes.size() + 1];
		for (int rank = 0; rank < codes.size(); rank++)
			ranks[codes.get(rank)] = rank;
		return ranks;
	}
}
