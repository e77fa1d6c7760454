package dev.chiplog.engine.memory.order;

import static org.assertj.core.api.Assertions.assertThat;

import dev.chiplog.column.Dataset;
import dev.chiplog.column.Dictionaries;
import dev.chiplog.column.RowSet;
import dev.chiplog.column.Segment;
import dev.chiplog.column.SegmentBuilder;
import dev.chiplog.engine.memory.selection.Layout;
import dev.chiplog.engine.memory.selection.RowSets;
import dev.chiplog.query.Cancellation;
import dev.chiplog.record.FieldTable;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// Events of sources that overlap in time stand where sorting all of them puts them, from whichever row or end one looks.
class WovenRowsTest {

	/// Events as they were made.
	///
	/// @param times by ordinal
	private record Made(Dataset dataset, RowSets selected, long[] times) {

		int[] sorted() {
			return IntStream.range(0, times.length).filter(selected::contains).boxed()
					.sorted(Comparator.comparingLong((Integer ordinal) -> times[ordinal]).thenComparing(Comparator.naturalOrder()))
					.mapToInt(Integer::intValue).toArray();
		}

		TimeOrder order() {
			return new TimeOrder(dataset, selected.layout());
		}
	}

	static LongStream seeds() {
		return LongStream.range(0, 150);
	}

	@ParameterizedTest
	@MethodSource("seeds")
	void putsEveryRowWhereSortingAllPutsIt(long seed) {
		Random random = new Random(seed);
		Made made = made(random);
		TimeRows rows = new TimeRows(made.order(), made.selected());
		int[] expected = made.sorted();
		assertThat(rows.size()).isEqualTo(expected.length);
		assertThat(rows.slice(0, Integer.MAX_VALUE)).isEqualTo(expected);
		for (int round = 0; round < 30 && expected.length > 0; round++) {
			int row = random.nextInt(expected.length);
			int behind = row + random.nextInt(Math.min(expected.length - row, 50) + 1);
			assertThat(rows.slice(row, behind - row)).isEqualTo(Arrays.copyOfRange(expected, row, behind));
			assertThat(rows.at(row)).isEqualTo(expected[row]);
			assertThat(rows.indexOf(expected[row])).isEqualTo(row);
		}
	}

	@ParameterizedTest
	@MethodSource("seeds")
	void findsTheFirstAndTheLastRows(long seed) {
		Random random = new Random(seed);
		Made made = made(random);
		int[] expected = made.sorted();
		int most = 1 + random.nextInt(60);
		for (boolean backward : new boolean[]{false, true})
			assertThat(new TimeWalk(made.order(), made.selected().layout(), made.selected().sets()::get, backward, new Cancellation())
					.first(most, most))
					.isEqualTo(IntStream.range(0, Math.min(most, expected.length))
							.map(row -> expected[backward ? expected.length - 1 - row : row]).toArray());
	}

	/// A few sources of a few segments each, over the same minutes; some go back in time, some say no time at first.
	private static Made made(Random random) {
		List<Segment> segments = new ArrayList<>();
		List<RowSet> selected = new ArrayList<>();
		LongStream.Builder times = LongStream.builder();
		int coarse = 1 + random.nextInt(5);
		for (int source = 0; source <= random.nextInt(6); source++) {
			boolean straight = random.nextBoolean();
			long time = random.nextInt(50);
			long last = Long.MIN_VALUE;
			for (int segment = 0; segment <= random.nextInt(4); segment++) {
				SegmentBuilder builder = new SegmentBuilder(new FieldTable(), new Dictionaries());
				int size = 1 + random.nextInt(200);
				for (int slot = 0; slot < size; slot++) {
					time += random.nextInt(4) - (straight ? 0 : 1);
					builder.begin(slot, 1);
					if (straight || random.nextInt(3) > 0) {
						last = time / coarse;
						builder.time(last);
					}
					builder.end(0);
					times.add(last);
				}
				Segment built = builder.build(source, size);
				segments.add(built);
				int sparse = 1 + random.nextInt(random.nextBoolean() ? 2 : 30);
				selected.add(RowSet.where(size, _ -> random.nextInt(sparse) == 0));
			}
		}
		Dataset dataset = new Dataset(List.of(), segments, List.of(), List.of(), List.of(""), Dataset.empty().text(), true);
		return new Made(dataset, new RowSets(new Layout(dataset), selected), times.build().toArray());
	}
}
