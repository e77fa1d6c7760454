package dev.chiplog.engine.memory;

import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;

/// Which of some ints have which rank, found by counting instead of sorting.
///
/// The numbers are counted into bins of equal width; only those of the bin that holds a rank are looked at again, in the same way: a radix
/// selection from the highest digits on, with digits as long as counting them is worth it. One thread.
final class Ranks {
	/// So few numbers are sorted sooner.
	private static final int FEW = 48;
	/// Counts of so many bins stay in a near cache.
	private static final int MOST_BINS = 1 << 15;

	private final int[] numbers;
	private final int least;
	private final int most;
	private final int shift;
	/// By bin, how many numbers are in it or in one before; empty where the numbers are sorted.
	private final int[] upTo;
	private final Map<Integer, Ranks> within = new HashMap<>();

	/// @param numbers at least one; they may be put in another order
	Ranks(int[] numbers) {
		this.numbers = numbers;
		if (numbers.length <= FEW) {
			Arrays.sort(numbers);
			least = numbers[0];
			most = numbers[numbers.length - 1];
			shift = 0;
			upTo = new int[0];
			return;
		}
		int low = numbers[0];
		int high = numbers[0];
		for (int number : numbers) {
			low = Math.min(low, number);
			high = Math.max(high, number);
		}
		least = low;
		most = high;
		long bins = Math.min(numbers.length, MOST_BINS);
		long span = (long) high - low;
		shift = Math.max(0, Long.SIZE - Long.numberOfLeadingZeros(span / bins));
		upTo = counted((int) (span >>> shift) + 1);
	}

	private int[] counted(int bins) {
		int[] counts = new int[bins];
		for (int number : numbers)
			counts[bin(number)]++;
		for (int bin = 1; bin < bins; bin++)
			counts[bin] += counts[bin - 1];
		return counts;
	}

	private int bin(int number) {
		return number - least >>> shift;
	}

	/// The least number.
	int least() {
		return least;
	}

	/// The largest number.
	int most() {
		return most;
	}

	/// The number that has so many others before it in ascending order.
	int ranked(int rank) {
		if (upTo.length == 0)
			return numbers[rank];
		int bin = Percentiles.bin(upTo.length, rank, each -> upTo[each]);
		if (shift == 0)
			return least + bin;
		return within.computeIfAbsent(bin, this::members).ranked(rank - (bin == 0 ? 0 : upTo[bin - 1]));
	}

	private Ranks members(int bin) {
		int[] members = new int[upTo[bin] - (bin == 0 ? 0 : upTo[bin - 1])];
		int count = 0;
		for (int number : numbers)
			if (bin(number) == bin)
				members[count++] = number;
		return new Ranks(members);
	}
}
