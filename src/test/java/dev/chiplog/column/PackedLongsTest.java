package dev.chiplog.column;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.Random;
import java.util.stream.LongStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.api.Test;

/// Packed values give the same answers as the array they were made from, whatever their width, step and slope.
class PackedLongsTest {

	/// Random values, the same for the same seed: of any width, with common steps, growing steadily, or few ones far apart.
	private static long[] values(Random random) {
		return random.nextInt(4) == 0 ? few(random) : many(random);
	}

	private static long[] few(Random random) {
		int bits = 1 + random.nextInt(64);
		long[] different = LongStream.range(0, 1 + random.nextInt(40)).map(_ -> random.nextLong() >> 64 - bits).toArray();
		return LongStream.range(0, 1 + random.nextInt(8000)).map(_ -> different[random.nextInt(different.length)]).toArray();
	}

	private static long[] many(Random random) {
		int bits = random.nextInt(65);
		long step = switch (random.nextInt(3)) {
			case 0 -> 1;
			case 1 -> 1 + random.nextInt(1_000_000);
			default -> 1L << random.nextInt(20);
		};
		long slope = random.nextInt(3) == 0 ? random.nextInt(1 << random.nextInt(30)) : 0;
		long first = random.nextBoolean() ? 0 : random.nextLong() >> random.nextInt(64);
		long[] values = new long[1 + random.nextInt(random.nextBoolean() ? 100 : 3000)];
		for (int i = 0; i < values.length; i++)
			values[i] = first + ((bits == 0 ? 0 : random.nextLong() >>> 64 - bits) + slope * i) * step;
		return values;
	}

	static LongStream seeds() {
		return LongStream.range(0, 400);
	}

	@ParameterizedTest
	@MethodSource("seeds")
	void givesBackWhatWasPacked(long seed) {
		Random random = new Random(seed);
		long[] values = values(random);
		PackedLongs packed = PackedLongs.of(values, values.length);
		long[] copy = new long[values.length];
		packed.copy(0, values.length, copy);
		assertThat(copy).isEqualTo(values);
		int from = random.nextInt(values.length);
		int to = from + random.nextInt(values.length - from + 1);
		packed.copy(from, to, copy);
		assertThat(Arrays.copyOf(copy, to - from)).isEqualTo(Arrays.copyOfRange(values, from, to));
		for (int i = 0; i < values.length; i++)
			assertThat(packed.get(i)).isEqualTo(values[i]);
		assertThat(packed.plus(77).get(from)).isEqualTo(values[from] + 77);
		assertThat(packed.min()).isEqualTo(Arrays.stream(values).min().getAsLong());
		assertThat(packed.max()).isEqualTo(Arrays.stream(values).max().getAsLong());
	}

	@ParameterizedTest
	@MethodSource("seeds")
	void findsTheValuesBetweenTwo(long seed) {
		Random random = new Random(seed);
		long[] values = values(random);
		PackedLongs packed = PackedLongs.of(values, values.length);
		for (int round = 0; round < 20; round++) {
			long low = bound(random, values);
			long high = bound(random, values);
			assertThat(packed.between(low, high)).as("from %d to %d", low, high)
					.isEqualTo(RowSet.where(values.length, i -> values[i] >= low && values[i] <= high));
			RowSet some = some(random, values.length);
			assertThat(packed.between(low, high, some)).as("some from %d to %d", low, high)
					.isEqualTo(RowSet.where(values.length, i -> some.contains(i) && values[i] >= low && values[i] <= high));
		}
	}

	private static RowSet some(Random random, int size) {
		int sparse = 1 + random.nextInt(40);
		return RowSet.where(size, _ -> random.nextInt(sparse) == 0);
	}

	private static long bound(Random random, long[] values) {
		return switch (random.nextInt(6)) {
			case 0 -> random.nextLong();
			case 1 -> random.nextBoolean() ? Long.MIN_VALUE : Long.MAX_VALUE;
			case 2 -> values[random.nextInt(values.length)] + random.nextInt(100) - 50;
			default -> values[random.nextInt(values.length)];
		};
	}

	@ParameterizedTest
	@MethodSource("seeds")
	void findsAndCountsSmallValues(long seed) {
		Random random = new Random(seed);
		int most = 1 << random.nextInt(13);
		long zero = random.nextLong(-500, 500);
		long step = random.nextLong(1, 4);
		boolean rising = random.nextInt(4) == 0;
		int[] different = random.ints(random.nextInt(4) == 0 ? 1 + random.nextInt(20) : 2000, 0, most).toArray();
		long[] values = LongStream.range(0, 1 + random.nextInt(2000))
				.map(i -> zero + step * (rising ? i : different[random.nextInt(different.length)])).toArray();
		PackedLongs packed = PackedLongs.of(values, values.length);
		boolean[] accepted = new boolean[(int) (packed.max() - packed.min()) + 1];
		for (int i = 0; i < accepted.length; i++)
			accepted[i] = random.nextBoolean();
		RowSet among = random.nextBoolean() ? RowSet.all(values.length) : some(random, values.length);
		assertThat(packed.where(accepted, among))
				.isEqualTo(RowSet.where(values.length, i -> among.contains(i) && accepted[(int) (values[i] - packed.min())]));
		int from = random.nextInt(values.length);
		int to = from + random.nextInt(values.length - from + 1);
		long[] expected = new long[(int) (packed.max() - zero) + 6];
		for (int i = from; i < to; i++)
			if (among.contains(i))
				expected[(int) (values[i] - zero) + 5]++;
		long[] counts = new long[expected.length];
		packed.count(among, from, to, counts, zero - 5);
		assertThat(counts).isEqualTo(expected);
	}

	@Test
	void codesTheStatusOfResponses() {
		long[] statuses = {200, 201, 304, 404, 500};
		long[] values = new Random(5).ints(10_000, 0, statuses.length).mapToLong(code -> statuses[code]).toArray();
		PackedLongs packed = PackedLongs.of(values, values.length);
		// three bits each
		assertThat(packed.bytes()).isLessThan(10_000 * 3 / 8 + 300);
	}

	@Test
	void holdsTheWholeRangeOfLongs() {
		long[] values = {Long.MIN_VALUE, 0, Long.MAX_VALUE};
		PackedLongs packed = PackedLongs.of(values, 3);
		assertThat(packed.get(0)).isEqualTo(Long.MIN_VALUE);
		assertThat(packed.get(2)).isEqualTo(Long.MAX_VALUE);
		assertThat(packed.between(-1, Long.MAX_VALUE).count()).isEqualTo(2);
	}

	@Test
	void takesNoBitsForOneValue() {
		long[] same = new long[10_000];
		Arrays.fill(same, 42);
		assertThat(PackedLongs.of(same, same.length).bytes()).isLessThan(150);
	}

	@Test
	void keepsMillisecondStampsInNanosecondsAsSmallAsMilliseconds() {
		Random random = new Random(3);
		long[] millis = LongStream.range(0, 1024).map(_ -> random.nextInt(100_000)).toArray();
		long[] nanos = Arrays.stream(millis).map(stamp -> stamp * 1_000_000).toArray();
		assertThat(PackedLongs.of(nanos, 1024).bytes()).isEqualTo(PackedLongs.of(millis, 1024).bytes());
	}

	@Test
	void takesNoBitsForWhatGrowsSteadily() {
		long[] lines = LongStream.range(1000, 11_000).toArray();
		assertThat(PackedLongs.of(lines, lines.length).bytes()).isLessThan(150);
	}
}
