package dev.chiplog.engine.memory;

import dev.chiplog.column.NumberColumn;
import dev.chiplog.column.RowSet;
import dev.chiplog.query.Statistics;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Numbers one by one, in the order in which they are added.
final class ListedNumbers implements NumberGroups {
	private static final int BLOCK = 1024;

	private final @Nullable NumberList[] lists;

	ListedNumbers(int keys) {
		lists = new NumberList[keys];
	}

	@Override
	public void add(RowSet slots, NumberColumn column, int[] keys) {
		each(slots, column, (slot, number) -> list(keys[slot]).add(number));
	}

	@Override
	public void add(RowSet slots, NumberColumn column, int key) {
		NumberList list = list(key);
		each(slots, column, (_, number) -> list.add(number));
	}

	/// Takes the number of a slot.
	@FunctionalInterface
	private interface NumberVisitor {
		void number(int slot, double number);
	}

	private static void each(RowSet slots, NumberColumn column, NumberVisitor visitor) {
		int[] some = new int[BLOCK];
		double[] numbers = new double[BLOCK];
		for (int count = slots.copy(0, some); count > 0; count = slots.copy(some[count - 1] + 1, some)) {
			column.pick(some, count, numbers);
			for (int i = 0; i < count; i++)
				if (!Double.isNaN(numbers[i]))
					visitor.number(some[i], numbers[i]);
		}
	}

	@Override
	public NumberGroups and(NumberGroups other) {
		if (!(other instanceof ListedNumbers listed))
			throw new IllegalArgumentException("numbers that are kept in another way");
		for (int key = 0; key < lists.length; key++) {
			NumberList more = listed.lists[key];
			if (more != null)
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
		NumberList all = new NumberList();
		for (int key : keys) {
			NumberList list = lists[key];
			if (list != null)
				all.addAll(list);
		}
		return all.toArray();
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
