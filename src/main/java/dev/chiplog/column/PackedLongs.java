package dev.chiplog.column;

import org.jspecify.annotations.Nullable;

/// A read-only array of longs in as few bits as its values need: value i is `base + step * (n[i] + i * slope)`, the n packed.
///
/// The frame-of-reference encoding of Zukowski et al., "Super-Scalar RAM-CPU Cache Compression" (ICDE 2006), with the greatest
/// common divisor of the differences taken out, so that millisecond stamps kept in nanoseconds cost as much as milliseconds; values
/// that grow steadily, such as offsets and times, are kept as what they are off a straight line, and few values that lie far apart as
/// codes. Threads: immutable.
public final class PackedLongs {
	/// A slope is a fraction with so many binary digits.
	private static final int FRACTION = 16;
	private static final int BLOCK = 1024;
	private static final int STEADY = 256;

	private final long base;
	private final long step;
	private final long slope;
	private final long min;
	private final long max;
	private final PackedBits numbers;

	private PackedLongs(long base, long step, long slope, long min, long max, PackedBits numbers) {
		this.base = base;
		this.step = step;
		this.slope = slope;
		this.min = min;
		this.max = max;
		this.numbers = numbers;
	}

	/// Packs the first `size` values.
	public static PackedLongs of(long[] values, int size) {
		if (size == 0)
			return same(0, 0);
		long min = values[0];
		long max = values[0];
		for (int i = 1; i < size; i++) {
			min = Math.min(min, values[i]);
			max = Math.max(max, values[i]);
		}
		if (min == max)
			return same(min, size);
		CommonStep step = CommonStep.of(values, size, min);
		long widest = step.quotient(max - min);
		@Nullable
		PackedLongs steady = isSteady(values, size, min, max, widest) ? steady(values, size, min, max, step) : null;
		if (steady != null)
			return steady;
		@Nullable
		FewNumbers few = width(widest) > PackedBits.MOST_SLICES ? FewNumbers.of(values, size, min) : null;
		if (few != null)
			return new PackedLongs(min, 1, 0, min, max, packed(new CodedBits.Coding(size, few), values, size, min, CommonStep.ONE, 0, 0));
		return new PackedLongs(min, step.step(), 0, min, max,
				packed(PackedBits.filling(size, width(widest)), values, size, min, step, 0, 0));
	}

	/// One value, `size` times.
	public static PackedLongs same(long value, int size) {
		return new PackedLongs(value, 1, 0, value, value, PackedBits.filling(size, 0).filled());
	}

	/// Whether a straight line may be close to all values, by looking at a few.
	private static boolean isSteady(long[] values, int size, long min, long max, long widest) {
		int quarter = size / 4;
		return size >= STEADY && values[0] == min && values[size - 1] == max && widest >>> 62 - FRACTION == 0 && values[0] < values[quarter]
				&& values[quarter] < values[2 * quarter] && values[2 * quarter] < values[3 * quarter];
	}

	/// The values as what they are off a straight line from the first to the last; null when that takes hardly less.
	private static @Nullable PackedLongs steady(long[] values, int size, long min, long max, CommonStep step) {
		long widest = step.quotient(max - min);
		long slope = (widest << FRACTION) / (size - 1);
		long below = 0;
		long above = 0;
		for (int i = 0; i < size; i++) {
			long off = step.quotient(values[i] - min) - (slope * i >> FRACTION);
			below = Math.min(below, off);
			above = Math.max(above, off);
		}
		if (width(above - below) + 2 > width(widest))
			return null;
		return new PackedLongs(min + step.step() * below, step.step(), slope, min, max,
				packed(PackedBits.filling(size, width(above - below)), values, size, min, step, slope, below));
	}

	private static PackedBits packed(PackedBits.Filling filling, long[] values, int size, long min, CommonStep step, long slope,
			long below) {
		long[] block = new long[Math.min(size, BLOCK)];
		for (int from = 0; from < size; from += BLOCK) {
			int count = Math.min(size - from, BLOCK);
			if (step.step() == 1 && slope == 0)
				for (int i = 0; i < count; i++)
					block[i] = values[from + i] - min - below;
			else
				for (int i = 0; i < count; i++)
					block[i] = step.quotient(values[from + i] - min) - (slope * (from + i) >> FRACTION) - below;
			filling.add(block, count);
		}
		return filling.filled();
	}

	private static int width(long unsigned) {
		return 64 - Long.numberOfLeadingZeros(unsigned);
	}

	/// The value at the index, 0 ≤ index < [#size].
	public long get(int index) {
		// told apart here, since a call that may go to three classes is not inlined
		long number = numbers instanceof AdjacentBits adjacent ? adjacent.get(index) : numbers.get(index);
		return base + step * (number + (slope * index >> FRACTION));
	}

	/// Copies the values from index `from` to before `to` to the beginning of an array.
	public void copy(int from, int to, long[] into) {
		numbers.copy(from, to, into);
		for (int i = 0; i < to - from; i++)
			into[i] = base + step * (into[i] + (slope * (from + i) >> FRACTION));
	}

	/// Copies the values at some indexes to the beginning of an array.
	///
	/// @param count how many indexes there are
	public void pick(int[] indexes, int count, long[] into) {
		numbers.pick(indexes, count, into);
		if (slope == 0)
			for (int i = 0; i < count; i++)
				into[i] = base + step * into[i];
		else
			for (int i = 0; i < count; i++)
				into[i] = base + step * (into[i] + (slope * indexes[i] >> FRACTION));
	}

	/// The same values, each with an amount added.
	public PackedLongs plus(long amount) {
		return new PackedLongs(base + amount, step, slope, min + amount, max + amount, numbers);
	}

	/// The least value; 0 when there is none.
	public long min() {
		return min;
	}

	/// The largest value; 0 when there is none.
	public long max() {
		return max;
	}

	/// The indexes of the values from `low` to `high`, both included.
	public RowSet between(long low, long high) {
		return between(low, high, RowSet.all(size()));
	}

	/// The indexes in a set of the values from `low` to `high`, both included.
	public RowSet between(long low, long high, RowSet among) {
		int size = size();
		if (size == 0 || low > high || low > max || high < min)
			return RowSet.none(size);
		if (low <= min && high >= max)
			return among;
		long[] words = new long[size + 63 >>> 6];
		if (slope != 0) {
			compare(low, high, words);
			return RowSet.ofWords(words, size).and(among);
		}
		long first = low <= min ? 0 : Long.divideUnsigned(low - min - 1, step) + 1;
		// no number is above this one, which costs nothing to compare to
		long last = high >= max ? -1 : Long.divideUnsigned(high - min, step);
		if (Long.compareUnsigned(first, last) > 0)
			return RowSet.none(size);
		numbers.between(first, last, among, words);
		return RowSet.ofWords(words, size);
	}

	private void compare(long low, long high, long[] words) {
		long[] block = new long[BLOCK];
		for (int from = 0; from < size(); from += BLOCK) {
			int to = Math.min(size(), from + BLOCK);
			copy(from, to, block);
			for (int i = from; i < to; i++)
				if (block[i - from] >= low && block[i - from] <= high)
					words[i >>> 6] |= 1L << i;
		}
	}

	/// The indexes in a set of the values that are accepted.
	///
	/// @param accepted by how far a value is above [#min], up to [#max]
	public RowSet where(boolean[] accepted, RowSet among) {
		long[] words = new long[size() + 63 >>> 6];
		if (slope != 0 || step != 1) {
			for (int i = among.next(0); i >= 0; i = among.next(i + 1))
				if (accepted[(int) (get(i) - min)])
					words[i >>> 6] |= 1L << i;
		} else {
			numbers.where(accepted, among, words);
		}
		return RowSet.ofWords(words, size());
	}

	/// Counts how often each value stands at the indexes of a set.
	///
	/// @param from the first index that counts
	/// @param to behind the last one
	/// @param counts grows by one at `value - zero` for each
	public void count(RowSet among, int from, int to, long[] counts, long zero) {
		if (slope == 0) {
			numbers.count(among, from, to, counts, (int) (base - zero), (int) step);
			return;
		}
		for (int i = among.next(from); i >= 0 && i < to; i = among.next(i + 1))
			counts[(int) (get(i) - zero)]++;
	}

	/// How many values there are.
	public int size() {
		return numbers.size();
	}

	/// The heap that the values take, in bytes.
	public long bytes() {
		return 64 + numbers.bytes();
	}
}
