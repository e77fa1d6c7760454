package dev.chiplog.engine.memory;

import dev.chiplog.column.NumberColumn;
import dev.chiplog.column.RowSet;
import dev.chiplog.engine.memory.value.NumberSpace;
import dev.chiplog.query.NumberTally;
import dev.chiplog.query.Statistics;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;

/// Numbers as how often each occurs: what they are like, percentiles too, is read off the counts in order.
final class CountedNumbers implements NumberGroups {
	/// How many counts are worth their memory.
	static final long MOST = 1 << 20;

	private final NumberSpace space;
	/// The counts of the first group by index, then of the next.
	private final long[] counts;

	CountedNumbers(NumberSpace space, int keys) {
		this.space = space;
		counts = new long[space.size() * keys];
	}

	@Override
	public void add(RowSet slots, NumberColumn column, int[] keys) {
		space.count(slots, column, keys, counts);
	}

	@Override
	public void add(RowSet slots, NumberColumn column, int key) {
		space.count(slots, column, counts, key * space.size());
	}

	@Override
	public NumberGroups and(NumberGroups other) {
		if (!(other instanceof CountedNumbers counted))
			throw new IllegalArgumentException("numbers that are kept in another way");
		for (int i = 0; i < counts.length; i++)
			counts[i] += counted.counts[i];
		return this;
	}

	@Override
	public Statistics statistics(List<Integer> keys, List<Double> percentiles) {
		long[] upTo = new long[space.size()];
		for (int key : keys)
			for (int index = 0; index < upTo.length; index++)
				upTo[index] += counts[key * upTo.length + index];
		long sum = 0;
		long count = 0;
		int least = -1;
		int most = -1;
		for (int index = 0; index < upTo.length; index++) {
			if (upTo[index] > 0) {
				sum += index * upTo[index];
				least = least < 0 ? index : least;
				most = index;
			}
			count += upTo[index];
			upTo[index] = count;
		}
		if (count == 0)
			return NumberStatistics.of(new double[0], percentiles);
		long all = count;
		double total = space.sum(sum, count);
		return new Statistics(count, total, total / count, space.number(least), space.number(most),
				percentiles.stream().map(percentile -> percentile(upTo, all, percentile)).toList());
	}

	/// @param upTo how many numbers are at or below each index
	private double percentile(long[] upTo, long count, double percentile) {
		return Percentiles.interpolated(count, percentile, rank -> space.number(Percentiles.bin(upTo.length, rank, each -> upTo[each])));
	}

	@Override
	public NumberTally tally() {
		int[] occurring = IntStream.range(0, space.size()).filter(index -> counts[index] > 0).toArray();
		return new NumberTally(Arrays.stream(occurring).mapToDouble(space::number).toArray(),
				Arrays.stream(occurring).mapToLong(index -> counts[index]).toArray());
	}
}
