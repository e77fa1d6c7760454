package dev.chiplog.engine.memory;

import dev.chiplog.column.NumberColumn;
import dev.chiplog.column.RowSet;
import dev.chiplog.query.NumberTally;
import dev.chiplog.query.Statistics;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Numbers one by one, in the order in which they are added.
final class ListedNumbers implements NumberGroups {
	private final @Nullable NumberList[] lists;

	ListedNumbers(int keys) {
		lists = new NumberList[keys];
	}

	@Override
	public void add(RowSet slots, NumberColumn column, int[] keys) {
		NumberBlocks.each(slots, column, (some, numbers, count) -> {
			for (int i = 0; i < count; i++)
				if (!Double.isNaN(numbers[i]))
					list(keys[some[i]]).add(numbers[i]);
		});
	}

	@Override
	public void add(RowSet slots, NumberColumn column, int key) {
		NumberList list = list(key);
		NumberBlocks.each(slots, column, (_, numbers, count) -> list.addAll(numbers, count));
	}

	@Override
	public NumberGroups and(NumberGroups other) {
		if (!(other instanceof ListedNumbers listed))
			throw new IllegalArgumentException("numbers that are kept in another way");
		for (int key = 0; key < lists.length; key++) {
			NumberList more = listed.lists[key];
			if (more != null && lists[key] == null)
				lists[key] = more;
			else if (more != null)
				list(key).addAll(more);
		}
		return this;
	}

	@Override
	public Statistics statistics(List<Integer> keys, List<Double> percentiles) {
		return NumberStatistics.of(numbers(keys), percentiles);
	}

	/// The numbers of some groups.
	double[] numbers(List<Integer> keys) {
		List<NumberList> wanted = new ArrayList<>();
		for (int key : keys) {
			NumberList list = lists[key];
			if (list != null)
				wanted.add(list);
		}
		double[] numbers = new double[wanted.stream().mapToInt(NumberList::size).sum()];
		int at = 0;
		for (NumberList list : wanted) {
			list.copy(numbers, at);
			at += list.size();
		}
		return numbers;
	}

	@Override
	public NumberTally tally() {
		// adding makes the negative zero the other one, which is the same number
		double[] sorted = Arrays.stream(numbers(NumberStatistics.ALL)).filter(Double::isFinite).map(number -> number + 0.0).toArray();
		Arrays.parallelSort(sorted);
		long[] counts = new long[sorted.length];
		int distinct = 0;
		for (int i = 0; i < sorted.length; i++) {
			if (i > 0 && sorted[i] != sorted[i - 1])
				distinct++;
			sorted[distinct] = sorted[i];
			counts[distinct]++;
		}
		int size = sorted.length == 0 ? 0 : distinct + 1;
		return new NumberTally(Arrays.copyOf(sorted, size), Arrays.copyOf(counts, size));
	}

	private NumberList list(int key) {
		NumberList list = lists[key];
		if (list == null) {
			list = new NumberList();
			lists[key] = list;
		}
		return list;
	}
}
