package dev.chiplog.column;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.Random;
import java.util.TreeSet;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class RowSetTest {

	@Test
	void agreesWithASetOfIntegers() {
		Random random = new Random(5);
		for (int round = 0; round < 200; round++) {
			int size = random.nextInt(300) + 1;
			TreeSet<Integer> left = some(random, size);
			TreeSet<Integer> right = some(random, size);
			RowSet a = RowSet.where(size, left::contains);
			RowSet b = RowSet.where(size, right::contains);
			TreeSet<Integer> both = new TreeSet<>(left);
			both.retainAll(right);
			TreeSet<Integer> either = new TreeSet<>(left);
			either.addAll(right);
			assertThat(a.and(b)).isEqualTo(RowSet.where(size, both::contains));
			assertThat(a.or(b)).isEqualTo(RowSet.where(size, either::contains));
			assertThat(a.not()).isEqualTo(RowSet.where(size, slot -> !left.contains(slot)));
			assertThat(a.count()).isEqualTo(left.size());
			int first = random.nextInt(size + 1);
			int behind = first + random.nextInt(size - first + 1);
			assertThat(a.count(first, behind)).isEqualTo(left.subSet(first, behind).size());
			Integer next = left.ceiling(first);
			assertThat(a.next(first)).isEqualTo(next == null ? -1 : next);
			Integer previous = left.lower(first);
			assertThat(a.previous(first - 1)).isEqualTo(previous == null ? -1 : previous);
			assertThat(RowSet.range(size, first, behind)).isEqualTo(RowSet.where(size, slot -> slot >= first && slot < behind));
			int[] slots = new int[1 + random.nextInt(size)];
			int copied = a.copy(first, slots);
			assertThat(Arrays.copyOf(slots, copied))
					.containsExactly(left.tailSet(first).stream().mapToInt(Integer::intValue).limit(slots.length).toArray());
		}
	}

	@Test
	void hasNothingBehindItsEnd() {
		assertThat(RowSet.none(70).not().count()).isEqualTo(70);
		assertThat(RowSet.all(64).count()).isEqualTo(64);
		assertThat(RowSet.all(0).count()).isZero();
	}

	private static TreeSet<Integer> some(Random random, int size) {
		TreeSet<Integer> some = new TreeSet<>();
		IntStream.range(0, size).filter(slot -> random.nextInt(3) == 0).forEach(some::add);
		return some;
	}
}
