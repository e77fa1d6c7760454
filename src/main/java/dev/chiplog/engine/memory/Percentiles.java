package dev.chiplog.engine.memory;

import java.util.BitSet;
import java.util.function.IntToLongFunction;
import java.util.function.LongToDoubleFunction;

/// Percentiles of some numbers, without sorting all of them.
///
/// Hyndman and Fan's type 7 ("Sample Quantiles in Statistical Packages", The American Statistician 50, 1996), as pandas and numpy
/// compute them; ranks are found by C. A. R. Hoare's selection ("Algorithm 65: find", 1961) with the median of three as pivot.
final class Percentiles {
	private final double[] numbers;
	/// The ranks that were found: no number before one is larger, none behind it smaller.
	private final BitSet settled;

	/// @param numbers at least one, none of them NaN; they are put in another order
	Percentiles(double[] numbers) {
		this.numbers = numbers;
		settled = new BitSet(numbers.length);
	}

	/// @param percentile from 0 to 100
	double at(double percentile) {
		return interpolated(numbers.length, percentile, rank -> ranked((int) rank));
	}

	/// A percentile of `count` numbers, at least one.
	///
	/// @param ranked the number that has so many before it in ascending order
	static double interpolated(long count, double percentile, LongToDoubleFunction ranked) {
		double position = percentile / 100 * (count - 1);
		long below = (long) Math.floor(position);
		double low = ranked.applyAsDouble(below);
		if (below + 1 >= count || position == below)
			return low;
		double high = ranked.applyAsDouble(below + 1);
		return low + (high - low) * (position - below);
	}

	/// The bin that holds the number with a rank, of numbers that were counted into bins.
	///
	/// @param bins at least one
	/// @param upTo how many numbers are in a bin or in one before it
	static int bin(int bins, long rank, IntToLongFunction upTo) {
		int low = 0;
		int high = bins - 1;
		while (low < high) {
			int middle = (low + high) >>> 1;
			if (upTo.applyAsLong(middle) > rank)
				high = middle;
			else
				low = middle + 1;
		}
		return low;
	}

	/// The number that has `rank` numbers before it in ascending order; it comes to stand at that index.
	private double ranked(int rank) {
		int next = settled.nextSetBit(rank);
		int low = settled.previousSetBit(rank) + 1;
		int high = next < 0 ? numbers.length - 1 : next - 1;
		while (low < high) {
			double pivot = median(numbers[low], numbers[(low + high) >>> 1], numbers[high]);
			int left = low;
			int right = high;
			while (left <= right) {
				while (numbers[left] < pivot)
					left++;
				while (numbers[right] > pivot)
					right--;
				if (left <= right)
					swap(left++, right--);
			}
			if (rank <= right)
				high = right;
			else if (rank >= left)
				low = left;
			else
				break;
		}
		settled.set(rank);
		return numbers[rank];
	}

	private void swap(int left, int right) {
		double number = numbers[left];
		numbers[left] = numbers[right];
		numbers[right] = number;
	}

	private static double median(double a, double b, double c) {
		return Math.max(Math.min(a, b), Math.min(Math.max(a, b), c));
	}
}
