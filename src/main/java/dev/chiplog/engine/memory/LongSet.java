package dev.chiplog.engine.memory;

import java.util.Arrays;
import java.util.function.LongConsumer;

/// A set of longs that are not negative: a table with open addressing and linear probing. One thread.
final class LongSet {
	private static final long FREE = -1;

	private long[] table = empty(8);
	private int size;

	/// Adds a number; false when it was there.
	boolean add(long number) {
		int mask = table.length - 1;
		int at = (int) (number * 0x9E3779B97F4A7C15L >>> 32) & mask;
		while (table[at] != FREE && table[at] != number)
			at = at + 1 & mask;
		if (table[at] == number)
			return false;
		table[at] = number;
		size++;
		if (size * 2L > table.length)
			grow();
		return true;
	}

	/// Adds what another set has.
	void addAll(LongSet other) {
		other.each(this::add);
	}

	/// Takes each number, in no order.
	void each(LongConsumer visitor) {
		for (long number : table)
			if (number != FREE)
				visitor.accept(number);
	}

	/// How many numbers there are.
	int size() {
		return size;
	}

	private void grow() {
		long[] before = table;
		table = empty(before.length * 2);
		size = 0;
		for (long number : before)
			if (number != FREE)
				add(number);
	}

	private static long[] empty(int size) {
		long[] table = new long[size];
		Arrays.fill(table, FREE);
		return table;
	}
}
