package dev.chiplog.column;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/// The different numbers among many, as long as they are few, each with a code: its place among them in ascending order.
///
/// A table with open addressing and linear probing. One thread.
final class FewNumbers {
	/// More numbers take so many slices that counting them side by side is as fast.
	static final int MOST = 32;
	/// So many numbers save what one of the table takes.
	private static final int WORTH = 64;
	/// Room enough for collisions to be rare.
	private static final int ROOM = 8 * MOST;
	private static final int HASHED = 64 - Integer.numberOfTrailingZeros(ROOM);

	private final long[] table = new long[ROOM];
	private final boolean[] taken = new boolean[ROOM];
	private final byte[] codes = new byte[ROOM];
	private long[] ascending = {};

	private FewNumbers() {
	}

	/// How far the first `size` values are above the least of them; null when too many of these differ for a table to be worth it.
	///
	/// @param min the least value
	static @Nullable FewNumbers of(long[] values, int size, long min) {
		int most = Math.min(size / WORTH, MOST);
		FewNumbers few = new FewNumbers();
		int count = 0;
		for (int i = 0; i < size; i++)
			if (few.add(values[i] - min) && ++count > most)
				return null;
		few.number(count);
		return few;
	}

	/// Whether the number was not there before.
	private boolean add(long number) {
		int at = find(number);
		boolean isNew = !taken[at];
		taken[at] = true;
		table[at] = number;
		return isNew;
	}

	private void number(int count) {
		ascending = new long[count];
		int next = 0;
		for (int at = 0; at < ROOM; at++)
			if (taken[at])
				ascending[next++] = table[at] + Long.MIN_VALUE;
		Arrays.sort(ascending);
		for (int code = 0; code < count; code++) {
			// the numbers are unsigned, but sorted as signed ones
			ascending[code] -= Long.MIN_VALUE;
			codes[find(ascending[code])] = (byte) code;
		}
	}

	/// The numbers by code.
	long[] ascending() {
		return ascending.clone();
	}

	/// The code of a number that is one of them.
	int code(long number) {
		return codes[find(number)];
	}

	/// Where the number stands, or where it belongs.
	private int find(long number) {
		int at = (int) (number * 0x9E3779B97F4A7C15L >>> HASHED);
		while (taken[at] && table[at] != number)
			at = at + 1 & ROOM - 1;
		return at;
	}
}
