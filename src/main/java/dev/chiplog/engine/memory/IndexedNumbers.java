package dev.chiplog.engine.memory;

import dev.chiplog.column.NumberColumn;
import dev.chiplog.column.RowSet;
import dev.chiplog.engine.memory.value.NumberSpace;
import dev.chiplog.query.NumberTally;
import dev.chiplog.query.Statistics;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/// Numbers one by one as their indexes in a space: what they are like is found group by group, so that of each only the indexes lie in the
/// caches.
final class IndexedNumbers implements NumberGroups {
	private final NumberSpace space;
	/// The indexes by key, of each thread that added some.
	private final List<IntLists> parts = new ArrayList<>();

	/// @param events about how many numbers will be added
	IndexedNumbers(NumberSpace space, int keys, long events) {
		this.space = space;
		parts.add(new IntLists(keys, events));
	}

	@Override
	public void add(RowSet slots, NumberColumn column, int[] keys) {
		IntLists lists = parts.getFirst();
		space.each(slots, column, (some, indexes, count) -> {
			for (int i = 0; i < count; i++)
				lists.add(keys[some[i]], indexes[i]);
		});
	}

	@Override
	public void add(RowSet slots, NumberColumn column, int key) {
		IntLists lists = parts.getFirst();
		space.each(slots, column, (_, indexes, count) -> {
			for (int i = 0; i < count; i++)
				lists.add(key, indexes[i]);
		});
	}

	@Override
	public NumberGroups and(NumberGroups other) {
		if (!(other instanceof IndexedNumbers indexed))
			throw new IllegalArgumentException("numbers that are kept in another way");
		parts.addAll(indexed.parts);
		return this;
	}

	@Override
	public Statistics statistics(List<Integer> keys, List<Double> percentiles) {
		int[] indexes = indexes(keys);
		if (indexes.length == 0)
			return NumberStatistics.of(new double[0], percentiles);
		long indexSum = 0;
		for (int index : indexes)
			indexSum += index;
		Ranks ranks = new Ranks(indexes);
		double sum = space.sum(indexSum, indexes.length);
		return new Statistics(indexes.length, sum, sum / indexes.length, space.number(ranks.least()), space.number(ranks.most()),
				percentiles.stream().map(
						percentile -> Percentiles.interpolated(indexes.length, percentile, rank -> space.number(ranks.ranked((int) rank))))
						.toList());
	}

	/// The indexes of the numbers of some groups.
	private int[] indexes(List<Integer> keys) {
		int size = 0;
		for (IntLists lists : parts)
			for (int key : keys)
				size += lists.size(key);
		int[] indexes = new int[size];
		int at = 0;
		for (IntLists lists : parts)
			for (int key : keys)
				at = lists.copy(key, indexes, at);
		return indexes;
	}

	@Override
	public NumberTally tally() {
		int[] sorted = indexes(NumberStatistics.ALL);
		Arrays.parallelSort(sorted);
		double[] values = new double[sorted.length];
		long[] counts = new long[sorted.length];
		int distinct = 0;
		for (int i = 0; i < sorted.length; i++) {
			if (i == 0 || sorted[i] != sorted[i - 1])
				values[distinct++] = space.number(sorted[i]);
			counts[distinct - 1]++;
		}
		return new NumberTally(Arrays.copyOf(values, distinct), Arrays.copyOf(counts, distinct));
	}
}
