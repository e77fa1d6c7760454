package dev.chiplog.engine.memory;

import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.stream.Stream;

/// Numbers of texts from 1 on, the same for the same text, whose bytes lie side by side so that millions of them fit into memory.
///
/// The texts are shared out to several tables by their hash, of which a thread locks one at a time. Which number a text gets depends on
/// which thread comes first. Threads: safe for any number of threads.
final class TextNumbers {
	/// The number of the empty text.
	static final int BLANK = 1;
	private static final int SHARE_DIGITS = 6;
	private static final int FIRST = BLANK + 1;
	private static final VarHandle LONG = MethodHandles.byteArrayViewVarHandle(long[].class, ByteOrder.LITTLE_ENDIAN);
	private static final long BEYOND_ASCII = 0x8080808080808080L;

	private final Share[] shares = Stream.generate(Share::new).limit(1 << SHARE_DIGITS).toArray(Share[]::new);

	/// The number of a text.
	int number(String text) {
		byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
		return number(bytes, 0, bytes.length, hash(bytes, 0, bytes.length));
	}

	/// The number of a text in UTF-8; what is no character counts as the one that stands for unknown ones.
	int number(byte[] bytes, int from, int to) {
		return isAscii(bytes, from, to)
				? number(bytes, from, to, hash(bytes, from, to))
				: number(new String(bytes, from, to - from, StandardCharsets.UTF_8));
	}

	private int number(byte[] bytes, int from, int to, long hash) {
		if (from == to)
			return BLANK;
		int share = (int) (hash >>> Long.SIZE - SHARE_DIGITS);
		return (shares[share].place(bytes, from, to, (int) hash) << SHARE_DIGITS) + share + FIRST;
	}

	/// One more than the largest number.
	int size() {
		return Arrays.stream(shares).mapToInt(share -> share.size << SHARE_DIGITS).max().orElse(0) + FIRST;
	}

	/// The text of a number.
	String text(int number) {
		return number == BLANK ? "" : share(number).text(place(number));
	}

	/// What some texts go on with where they are no longer all alike, as numbers from 0 on: none is less than that of a text before it in the
	/// natural order of strings, and not all are the same unless all texts are.
	///
	/// @param some numbers of texts, at least one; any below [#BLANK] stands for the empty text
	int[] digits(int[] some) {
		int alike = Arrays.stream(some).parallel().map(number -> alike(some[0], number)).min().orElse(0);
		return Arrays.stream(some).parallel().map(number -> number < FIRST ? 0 : share(number).digits(place(number), alike)).toArray();
	}

	/// How many bytes two texts begin with alike.
	private int alike(int left, int right) {
		return left < FIRST || right < FIRST ? 0 : share(left).alike(place(left), share(right), place(right));
	}

	private Share share(int number) {
		return shares[number - FIRST & (1 << SHARE_DIGITS) - 1];
	}

	private static int place(int number) {
		return number - FIRST >>> SHARE_DIGITS;
	}

	private static boolean isAscii(byte[] bytes, int from, int to) {
		long all = 0;
		int at = from;
		for (; at + Long.BYTES <= to; at += Long.BYTES)
			all |= (long) LONG.get(bytes, at);
		for (; at < to; at++)
			all |= bytes[at];
		return (all & BEYOND_ASCII) == 0;
	}

	private static long hash(byte[] bytes, int from, int to) {
		long hash = (long) to - from;
		int at = from;
		for (; at + Long.BYTES <= to; at += Long.BYTES)
			hash = Long.rotateLeft((hash ^ (long) LONG.get(bytes, at)) * 0x9E3779B97F4A7C15L, 29);
		for (; at < to; at++)
			hash = (hash ^ bytes[at]) * 0x100000001B3L;
		hash = (hash ^ hash >>> 32) * 0xD6E8FEB86659FD93L;
		return hash ^ hash >>> 32;
	}

	/// Some of the texts by the order in which they came: a table with open addressing and linear probing.
	private static final class Share {
		/// With the length of the rest they make a number of 26 bits.
		private static final int DIGITS = 3;

		private byte[] bytes = new byte[1 << 10];
		/// Behind each text; the first begins at 0.
		private int[] ends = new int[64];
		private int[] hashes = new int[64];
		/// One more than the place of a text; 0 where none is.
		private int[] table = new int[128];
		private volatile int size;

		/// How many texts came before this one.
		synchronized int place(byte[] from, int start, int end, int hash) {
			int mask = table.length - 1;
			int at = hash & mask;
			while (table[at] != 0) {
				int place = table[at] - 1;
				if (hashes[place] == hash && Arrays.equals(bytes, begin(place), ends[place], from, start, end))
					return place;
				at = at + 1 & mask;
			}
			int place = append(from, start, end, hash);
			table[at] = place + 1;
			if (size * 3 > table.length * 2)
				rehash();
			return place;
		}

		private int append(byte[] from, int start, int end, int hash) {
			int place = size;
			int free = begin(place);
			int behind = Math.addExact(free, end - start);
			if (behind > bytes.length)
				bytes = Arrays.copyOf(bytes, Math.max(behind, bytes.length + (bytes.length >> 1)));
			if (place == ends.length) {
				ends = Arrays.copyOf(ends, place + (place >> 1));
				hashes = Arrays.copyOf(hashes, ends.length);
			}
			System.arraycopy(from, start, bytes, free, end - start);
			ends[place] = behind;
			hashes[place] = hash;
			size = place + 1;
			return place;
		}

		private void rehash() {
			table = new int[table.length * 2];
			for (int place = 0; place < size; place++) {
				int at = hashes[place] & table.length - 1;
				while (table[at] != 0)
					at = at + 1 & table.length - 1;
				table[at] = place + 1;
			}
		}

		private int begin(int place) {
			return place == 0 ? 0 : ends[place - 1];
		}

		synchronized String text(int place) {
			return new String(bytes, begin(place), ends[place] - begin(place), StandardCharsets.UTF_8);
		}

		/// How many bytes two texts begin with alike, when no more are added.
		int alike(int place, Share share, int other) {
			int same = Arrays.mismatch(bytes, begin(place), ends[place], share.bytes, share.begin(other), share.ends[other]);
			return same < 0 ? ends[place] - begin(place) : same;
		}

		/// Some bytes of a text, and whether it ends with them, when no more texts are added.
		int digits(int place, int from) {
			int begin = begin(place) + from;
			int left = Math.min(ends[place] - begin, DIGITS);
			int digits = 0;
			for (int i = 0; i < DIGITS; i++)
				digits = digits << Byte.SIZE | (i < left ? inOrderOfStrings(bytes[begin + i]) : 0);
			return digits << 2 | left;
		}

		/// A byte of UTF-8 so that these are in the order of strings, which write what is beyond 16 bits with numbers below the last of those
		/// that are not.
		private static int inOrderOfStrings(byte unit) {
			int order = Byte.toUnsignedInt(unit);
			return order == 0xEE || order == 0xEF ? order + 0x10 : order;
		}
	}
}
