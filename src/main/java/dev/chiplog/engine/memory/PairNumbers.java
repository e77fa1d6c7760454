package dev.chiplog.engine.memory;

import java.util.Arrays;
import java.util.stream.Stream;

/// Numbers of pairs of numbers from 0 on, the same for the same pair; shared out to several tables as [TextNumbers] are.
///
/// Threads: safe for any number of threads.
final class PairNumbers {
	private static final int SHARE_DIGITS = 6;
	private static final int IN_SHARES = (1 << SHARE_DIGITS) - 1;

	private final Share[] shares = Stream.generate(Share::new).limit(1 << SHARE_DIGITS).toArray(Share[]::new);

	/// The number of a pair.
	int number(int first, int second) {
		long pair = (long) first << Integer.SIZE | second;
		int share = (int) (hash(pair) >>> Long.SIZE - SHARE_DIGITS);
		return (shares[share].place(pair) << SHARE_DIGITS) + share;
	}

	/// One more than the largest number, at least.
	int size() {
		return Arrays.stream(shares).mapToInt(share -> share.size << SHARE_DIGITS).max().orElse(0) + IN_SHARES;
	}

	/// What stands first in the pair of a number.
	int first(int number) {
		return (int) (pair(number) >>> Integer.SIZE);
	}

	/// What stands second in the pair of a number.
	int second(int number) {
		return (int) pair(number);
	}

	private long pair(int number) {
		return shares[number & IN_SHARES].pairs[number >>> SHARE_DIGITS];
	}

	private static long hash(long pair) {
		long hash = pair * 0x9E3779B97F4A7C15L;
		return (hash ^ hash >>> 32) * 0xD6E8FEB86659FD93L;
	}

	/// Some of the pairs by the order in which they came: a table with open addressing and linear probing.
	private static final class Share {
		private long[] pairs = new long[64];
		/// One more than the place of a pair; 0 where none is.
		private int[] table = new int[128];
		private volatile int size;

		/// How many pairs came before this one.
		synchronized int place(long pair) {
			int at = start(pair);
			while (table[at] != 0) {
				if (pairs[table[at] - 1] == pair)
					return table[at] - 1;
				at = at + 1 & table.length - 1;
			}
			int place = size;
			if (place == pairs.length)
				pairs = Arrays.copyOf(pairs, place * 2);
			pairs[place] = pair;
			table[at] = place + 1;
			size = place + 1;
			if (size * 3 > table.length * 2)
				rehash();
			return place;
		}

		private int start(long pair) {
			return (int) (hash(pair) >>> 16) & table.length - 1;
		}

		private void rehash() {
			table = new int[table.length * 2];
			for (int place = 0; place < size; place++) {
				int at = start(pairs[place]);
				while (table[at] != 0)
					at = at + 1 & table.length - 1;
				table[at] = place + 1;
			}
		}
	}
}
