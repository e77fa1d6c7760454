package dev.chiplog.column;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// Numbers that lie side by side are counted as if they stood in an array, whether few are the same or nearly all.
class AdjacentCountTest {
	private static final int SIZE = 6000;

	static IntStream widths() {
		return IntStream.rangeClosed(PackedBits.MOST_SLICES + 1, 20);
	}

	@ParameterizedTest
	@MethodSource("widths")
	void countsWhatIsInASet(int bits) {
		Random random = new Random(bits);
		for (int round = 0; round < 20; round++) {
			int likely = random.nextInt(1 << bits);
			boolean same = random.nextBoolean();
			long[] numbers = random.longs(SIZE, 0, 1L << bits).map(number -> same && number % 8 > 0 ? likely : number).toArray();
			int sparse = 1 + random.nextInt(4);
			RowSet among = RowSet.where(SIZE, slot -> slot < 2000 || random.nextInt(sparse) == 0);
			int from = random.nextInt(SIZE);
			int to = from + random.nextInt(SIZE - from + 1);
			long[] expected = new long[7 + 3 * (1 << bits)];
			for (int index = from; index < to; index++)
				if (among.contains(index))
					expected[7 + 3 * (int) numbers[index]]++;
			long[] counts = new long[expected.length];
			PackedBits.Filling filling = PackedBits.filling(SIZE, bits);
			filling.add(numbers, SIZE);
			filling.filled().count(among, from, to, counts, 7, 3);
			assertThat(counts).isEqualTo(expected);
		}
	}
}
