package dev.chiplog.engine.memory;

import dev.chiplog.column.NumberColumn;
import dev.chiplog.column.RowSet;
import dev.chiplog.engine.memory.value.Strand;
import dev.chiplog.query.TrendAnswer.Point;
import java.util.List;
import java.util.stream.IntStream;

/// What is known of the events of each of some [TrendCells]. One thread.
final class TrendTally {
	private final long[] counts;
	private final long[] errors;
	private final NumberGroups numbers;

	/// @param numbers those of the cells, none so far
	TrendTally(int cells, NumberGroups numbers) {
		this.numbers = numbers;
		counts = new long[cells];
		errors = new long[cells];
	}

	/// Adds events of a segment.
	///
	/// @param failed the events of the segment that are errors
	/// @param values the strands of the name whose numbers are wanted
	void add(TrendCells cells, RowSet failed, List<Strand> values) {
		count(cells.events(), cells.cells(), counts);
		count(cells.events().and(failed), cells.cells(), errors);
		for (Strand strand : values)
			if (strand.within(cells.events()) instanceof Strand.Numbers(RowSet slots, NumberColumn column))
				numbers.add(slots, column, cells.cells());
	}

	private static void count(RowSet events, int[] cells, long[] counts) {
		for (int slot = events.next(0); slot >= 0; slot = events.next(slot + 1))
			counts[cells[slot]]++;
	}

	/// Adds what another tally of the same cells knows.
	TrendTally and(TrendTally other) {
		for (int cell = 0; cell < counts.length; cell++) {
			counts[cell] += other.counts[cell];
			errors[cell] += other.errors[cell];
		}
		numbers.and(other.numbers);
		return this;
	}

	/// One a cell.
	List<Point> points() {
		return IntStream.range(0, counts.length).parallel()
				.mapToObj(cell -> new Point(counts[cell], errors[cell], numbers.statistics(List.of(cell), GroupStatistics.PERCENTILES)))
				.toList();
	}
}
