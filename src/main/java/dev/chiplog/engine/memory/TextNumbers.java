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

	/// Which of two texts comes first in their natural order, as a comparator tells it.
	int compare(int left, int right) {
		if (left == BLANK || right == BLANK)
			return Boolean.compare(right == BLANK, left == BLANK);
		int sign = share(left).compareAscii(place(left), share(right), place(right));
		return sign != Share.NOT_ASCII ? sign : text(left).compareTo(text(right));
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
		static final int NOT_ASCII = Integer.MIN_VALUE;

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

		/// Compares texts as far as ASCII tells them apart, when no more are added.
		private int compareAscii(int place, Share share, int other) {
			int begin = begin(place);
			int otherBegin = share.begin(other);
			int length = ends[place] - begin;
			int otherLength = share.ends[other] - otherBegin;
			int same = Arrays.mismatch(bytes, begin, begin + length, share.bytes, otherBegin, otherBegin + otherLength);
			if (same < 0 || same == Math.min(length, otherLength))
				return Integer.compare(length, otherLength);
			byte own = bytes[begin + same];
			byte others = share.bytes[otherBegin + same];
			return (own | others) < 0 ? NOT_ASCII : Byte.compare(own, others);
		}
	}
}
