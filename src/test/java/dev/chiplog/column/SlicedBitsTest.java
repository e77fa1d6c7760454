package dev.chiplog.column;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// Numbers in slices are found and counted as if they stood in an array, whatever their width and however few are asked about.
class SlicedBitsTest {
	private static final int ROUNDS = 40;

	static IntStream widths() {
		return IntStream.rangeClosed(0, PackedBits.MOST_SLICES);
	}

	@ParameterizedTest
	@MethodSource("widths")
	void countsWhatIsInASet(int bits) {
		Random random = new Random(bits);
		for (int round = 0; round < ROUNDS; round++) {
			long[] numbers = numbers(random, bits);
			int sparse = 1 + random.nextInt(random.nextBoolean() ? 3 : 60);
			RowSet among = RowSet.where(numbers.length, _ -> random.nextInt(sparse) == 0);
			int from = random.nextInt(numbers.length);
			int to = from + random.nextInt(numbers.length - from + 1);
			long[] expected = new long[3 + 2 * (1 << bits)];
			for (int index = from; index < to; index++)
				if (among.contains(index))
					expected[3 + 2 * (int) numbers[index]]++;
			long[] counts = new long[expected.length];
			sliced(numbers, bits).count(among, from, to, counts, 3, 2);
			assertThat(counts).isEqualTo(expected);
		}
	}

	@ParameterizedTest
	@MethodSource("widths")
	void findsWhatIsAccepted(int bits) {
		Random random = new Random(bits);
		for (int round = 0; round < ROUNDS; round++) {
			long[] numbers = numbers(random, bits);
			boolean[] accepted = new boolean[1 << bits];
			for (int number = 0; number < accepted.length; number++)
				accepted[number] = random.nextInt(3) > 0;
			long[] words = new long[numbers.length + 63 >>> 6];
			RowSet among = RowSet.where(numbers.length, _ -> random.nextInt(3) > 0);
			sliced(numbers, bits).where(accepted, among, words);
			assertThat(RowSet.ofWords(words, numbers.length))
					.isEqualTo(RowSet.where(numbers.length, i -> among.contains(i) && accepted[(int) numbers[i]]));
		}
	}

	@ParameterizedTest
	@MethodSource("widths")
	void readsManyAndFew(int bits) {
		Random random = new Random(bits);
		for (int round = 0; round < ROUNDS; round++) {
			long[] numbers = numbers(random, bits);
			int sparse = 1 + random.nextInt(random.nextBoolean() ? 3 : 60);
			int[] indexes = IntStream.range(0, numbers.length).filter(_ -> random.nextInt(sparse) == 0).toArray();
			long[] picked = new long[indexes.length];
			sliced(numbers, bits).pick(indexes, indexes.length, picked);
			assertThat(picked).isEqualTo(IntStream.of(indexes).mapToLong(index -> numbers[index]).toArray());
		}
	}

	private static long[] numbers(Random random, int bits) {
		return random.longs(1 + random.nextInt(3000), 0, 1L << bits).toArray();
	}

	private static PackedBits sliced(long[] numbers, int bits) {
		PackedBits.Filling filling = PackedBits.filling(numbers.length, bits);
		filling.add(numbers, numbers.length);
		return filling.filled();
	}
}
