package dev.chiplog.column;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// Numbers compared side by side give what comparing one after the other gives, whatever stands behind the last of them.
class WordComparisonTest {

	static IntStream widths() {
		return IntStream.rangeClosed(1, 56);
	}

	@ParameterizedTest
	@MethodSource("widths")
	void saysWhichNumbersAreAtMostTheBound(int bits) {
		Random random = new Random(bits);
		long mask = -1L >>> -bits;
		for (int round = 0; round < 2000; round++) {
			long word = random.nextInt(5) == 0 ? -1L << random.nextInt(64) : random.nextLong();
			long bound = switch (random.nextInt(4)) {
				case 0 -> word >>> bits * random.nextInt(WordComparison.fields(bits)) & mask;
				case 1 -> random.nextBoolean() ? 0 : mask;
				case 2 -> (word & mask) - 1 & mask;
				default -> random.nextLong() & mask;
			};
			assertThat(new WordComparison(bits, bound).atMost(word)).as("%x to %x", word, bound).isEqualTo(oneByOne(bits, bound, word));
		}
	}

	private static long oneByOne(int bits, long bound, long word) {
		long found = 0;
		for (int field = 0; field < WordComparison.fields(bits); field++)
			if ((word >>> field * bits & -1L >>> -bits) <= bound)
				found |= 1L << field;
		return found;
	}
}
