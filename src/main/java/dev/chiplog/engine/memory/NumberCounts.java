package dev.chiplog.engine.memory;

/// How often each of some longs occurs: a table with open addressing and linear probing. One thread.
final class NumberCounts {
	private long[] numbers = new long[64];
	private long[] counts = new long[64];
	private int size;

	/// Counts a number so many times more, at least once.
	void add(long number, long times) {
		int mask = numbers.length - 1;
		int at = (int) (number * 0x9E3779B97F4A7C15L >>> 32) & mask;
		while (counts[at] != 0 && numbers[at] != number)
			at = at + 1 & mask;
		if (counts[at] == 0) {
			numbers[at] = number;
			size++;
		}
		counts[at] += times;
		if (size * 2 > numbers.length)
			grow();
	}

	/// Adds what another table has counted.
	void add(NumberCounts other) {
		for (int i = 0; i < other.numbers.length; i++)
			if (other.counts[i] > 0)
				add(other.numbers[i], other.counts[i]);
	}

	/// How many different numbers there are.
	int size() {
		return size;
	}

	/// The counts, in the order of [#numbers].
	long[] counts() {
		return packed(counts);
	}

	/// The different numbers.
	long[] numbers() {
		return packed(numbers);
	}

	private long[] packed(long[] of) {
		long[] packed = new long[size];
		int count = 0;
		for (int i = 0; i < of.length; i++)
			if (counts[i] > 0)
				packed[count++] = of[i];
		return packed;
	}

	private void grow() {
		long[] before = numbers;
		long[] countsBefore = counts;
		numbers = new long[before.length * 2];
		counts = new long[before.length * 2];
		size = 0;
		for (int i = 0; i < before.length; i++)
			if (countsBefore[i] > 0)
				add(before[i], countsBefore[i]);
	}
}
