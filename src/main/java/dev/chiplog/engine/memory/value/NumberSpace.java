package dev.chiplog.engine.memory.value;

import dev.chiplog.column.Dataset;
import dev.chiplog.column.DoubleColumn;
import dev.chiplog.column.Doubles;
import dev.chiplog.column.LongColumn;
import dev.chiplog.column.NumberColumn;
import dev.chiplog.column.PackedLongs;
import dev.chiplog.column.RowSet;
import dev.chiplog.column.Segment;
import java.math.BigDecimal;

/// The numbers that a name has in a dataset, as indexes from 0 on, in their order: whole numbers, or decimals of few
/// digits, that do not lie too far apart. Where there are few indexes, counting numbers is adding to an array.
///
/// Threads: immutable.
public final class NumberSpace {
	/// Numbers spread wider have no indexes.
	private static final long WIDEST = Integer.MAX_VALUE - 1;
	private static final int MOST_COUNTED = 1 << 20;
	/// Doubles hold larger whole numbers with gaps.
	private static final double LARGEST = 1L << 53;

	/// The indexes of no numbers.
	public static final NumberSpace NONE = new NumberSpace();

	private final double power;
	private final long least;
	private final int size;

	private NumberSpace() {
		power = 1;
		least = 0;
		size = 0;
	}

	/// The indexes of the reference's numbers.
	public NumberSpace(Dataset dataset, Strands strands, Reference reference) {
		double finest = 1;
		double low = Double.POSITIVE_INFINITY;
		double high = Double.NEGATIVE_INFINITY;
		for (Segment segment : dataset.segments())
			for (Strand strand : strands.of(segment, reference))
				if (strand instanceof Strand.Numbers(RowSet _, NumberColumn column)) {
					PackedLongs packed = packed(column);
					double own = power(column);
					finest = Math.max(finest, own);
					low = Math.min(low, own == 0 ? Double.NEGATIVE_INFINITY : packed.min() / own);
					high = Math.max(high, own == 0 ? Double.POSITIVE_INFINITY : packed.max() / own);
				}
		double span = (high - low) * finest;
		boolean narrow = span < WIDEST && Math.max(Math.abs(low), Math.abs(high)) * finest < LARGEST / 2;
		power = finest;
		least = narrow ? Math.round(low * finest) : 0;
		size = narrow ? (int) (Math.round(high * finest) - least) + 1 : 0;
	}

	/// These indexes where they are few enough to count the numbers of each, else none.
	public NumberSpace countable() {
		return size <= MOST_COUNTED ? this : NONE;
	}

	/// One more than the largest index; 0 when the numbers have none.
	public int size() {
		return size;
	}

	/// The number with an index.
	public double number(int index) {
		return (least + index) / power;
	}

	/// Counts the numbers of some slots that have one.
	///
	/// @param counts grows by one at `first + index` for each
	public void count(RowSet slots, NumberColumn column, long[] counts, int first) {
		if (power(column) == power)
			packed(column).count(column.presence().places(slots), 0, column.presence().places(), counts, least - first);
		else
			each(slots, column, (_, indexes, count) -> {
				for (int i = 0; i < count; i++)
					counts[first + indexes[i]]++;
			});
	}

	/// Counts the numbers of some slots that have one, apart for each key.
	///
	/// @param keys by slot
	/// @param counts grows by one at `key * size + index` for each
	public void count(RowSet slots, NumberColumn column, int[] keys, long[] counts) {
		each(slots, column, (some, indexes, count) -> {
			for (int i = 0; i < count; i++)
				counts[keys[some[i]] * size + indexes[i]]++;
		});
	}

	/// The sum of so many numbers, rounded once: that of the numbers as they were written, since whole numbers add up without a loss.
	///
	/// @param indexes theirs, added up
	public double sum(long indexes, long count) {
		double about = (double) least * count + indexes;
		if (Math.abs(about) < LARGEST)
			return (least * count + indexes) / power;
		BigDecimal whole = BigDecimal.valueOf(least).multiply(BigDecimal.valueOf(count)).add(BigDecimal.valueOf(indexes));
		return whole.scaleByPowerOfTen(-(int) Math.round(Math.log10(power))).doubleValue();
	}

	/// Takes the indexes of numbers block by block.
	@FunctionalInterface
	public interface IndexBlocks {
		/// Takes the next indexes.
		///
		/// @param slots theirs, rising
		/// @param count how many there are, from the beginning of both arrays
		void block(int[] slots, int[] indexes, int count);
	}

	/// Hands out the indexes of the numbers of some slots, all of which have one.
	public void each(RowSet slots, NumberColumn column, IndexBlocks visitor) {
		LongColumn packed = new LongColumn(packed(column), column.presence());
		long factor = (long) (power / power(column));
		long[] numbers = new long[RowSet.SlotBlocks.SIZE];
		int[] indexes = new int[RowSet.SlotBlocks.SIZE];
		slots.each((some, count) -> {
			packed.pick(some, count, numbers);
			for (int i = 0; i < count; i++)
				indexes[i] = (int) (numbers[i] * factor - least);
			visitor.block(some, indexes, count);
		});
	}

	private static PackedLongs packed(NumberColumn column) {
		return switch (column) {
			case LongColumn(PackedLongs values, var _) -> values;
			case DoubleColumn(Doubles.Scaled(PackedLongs numbers, double _), var _) -> numbers;
			case DoubleColumn(Doubles.Plain _, var _) -> PackedLongs.same(0, 0);
		};
	}

	/// What a column's packed values are divided by; 0 when they are not packed.
	private static double power(NumberColumn column) {
		return switch (column) {
			case LongColumn _ -> 1;
			case DoubleColumn(Doubles.Scaled(PackedLongs _, double own), var _) -> own;
			case DoubleColumn(Doubles.Plain _, var _) -> 0;
		};
	}
}
