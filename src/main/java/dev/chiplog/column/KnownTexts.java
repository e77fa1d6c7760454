package dev.chiplog.column;

import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/// The distinct texts that a thread has come upon, found by their bytes without making a String.
///
/// Open addressing with linear probing. A text of up to 16 bytes is told by its first and last eight bytes and its length alone, which
/// stand in the table. Of longer ones the table holds a hash of what stands before the last eight bytes, so that all bytes are compared
/// hardly ever in vain. Codes count from 1. One thread.
public final class KnownTexts {
	private static final VarHandle LONG = MethodHandles.byteArrayViewVarHandle(long[].class, ByteOrder.LITTLE_ENDIAN);
	private static final int LANES = 3;
	/// A text of so many bytes is told by its first and last eight.
	private static final int LONGEST_TOLD = 2 * Long.BYTES;

	/// Three words a place: the beginning, the last eight bytes, and length and code; a code of 0 marks a free place.
	private long[] table = new long[LANES * 64];
	private int[] ends = new int[33];
	private byte[] bytes = new byte[512];
	private int size;

	/// The code of the bytes, added if they are new.
	public int add(byte[] from, int start, int end) {
		int length = end - start;
		if (length > LONGEST_TOLD || length == 0 || start + Long.BYTES > from.length)
			return add(from, start, end, first(from, start, length), last(from, start, end));
		// shifts and masks in the place of branches, which would be guessed wrong where lengths differ
		long first = (long) LONG.get(from, start) & -1L >>> Math.max(0, Long.SIZE - Byte.SIZE * length);
		long last = (long) LONG.get(from, Math.max(start, end - Long.BYTES)) & (long) (Long.BYTES - 1 - length) >> Long.SIZE - 1;
		return add(from, start, end, first, last);
	}

	/// The code of another's text, added if it is new.
	public int add(KnownTexts others, int code) {
		return add(others.bytes, others.ends[code - 1], others.ends[code]);
	}

	private int add(byte[] from, int start, int end, long first, long last) {
		int length = end - start;
		int mask = table.length / LANES - 1;
		int place = hash(first, last, length) & mask;
		while (true) {
			int at = place * LANES;
			long tail = table[at + 2];
			int code = (int) tail;
			if (code == 0)
				return append(at, first, last, from, start, end);
			if (table[at] == first && table[at + 1] == last && (int) (tail >>> 32) == length
					&& (length <= LONGEST_TOLD || isText(code, from, start, end)))
				return code;
			place = place + 1 & mask;
		}
	}

	/// How many distinct texts there are.
	public int size() {
		return size;
	}

	/// The text of a code, from UTF-8.
	public String text(int code) {
		return new String(bytes, ends[code - 1], ends[code] - ends[code - 1], StandardCharsets.UTF_8);
	}

	private boolean isText(int code, byte[] from, int start, int end) {
		return Arrays.equals(bytes, ends[code - 1], ends[code], from, start, end);
	}

	private int append(int at, long first, long last, byte[] from, int start, int end) {
		int length = end - start;
		int free = ends[size];
		if (free + length > bytes.length)
			bytes = Arrays.copyOf(bytes, Math.max(bytes.length * 2, free + length));
		if (size + 1 == ends.length)
			ends = Arrays.copyOf(ends, size * 2 + 1);
		System.arraycopy(from, start, bytes, free, length);
		size++;
		ends[size] = free + length;
		put(table, at, first, last, (long) length << 32 | size);
		if (size * 2 * LANES > table.length)
			rehash();
		return size;
	}

	private void rehash() {
		long[] larger = new long[table.length * 2];
		int mask = larger.length / LANES - 1;
		for (int at = 0; at < table.length; at += LANES) {
			long tail = table[at + 2];
			if ((int) tail == 0)
				continue;
			int place = hash(table[at], table[at + 1], (int) (tail >>> 32)) & mask;
			while ((int) larger[place * LANES + 2] != 0)
				place = place + 1 & mask;
			put(larger, place * LANES, table[at], table[at + 1], tail);
		}
		table = larger;
	}

	private static void put(long[] table, int at, long first, long last, long tail) {
		table[at] = first;
		table[at + 1] = last;
		table[at + 2] = tail;
	}

	/// The first eight bytes; of a shorter text all of them, with zeros behind; of a text beyond 16 bytes a hash.
	private static long first(byte[] from, int start, int length) {
		if (length > LONGEST_TOLD)
			return beginning(from, start, start + length - Long.BYTES);
		if (length >= Long.BYTES)
			return (long) LONG.get(from, start);
		if (start + Long.BYTES <= from.length)
			return length == 0 ? 0 : (long) LONG.get(from, start) & -1L >>> (64 - 8 * length);
		long word = 0;
		for (int i = 0; i < length; i++)
			word |= (from[start + i] & 0xffL) << 8 * i;
		return word;
	}

	/// The last eight bytes; of a shorter text none.
	private static long last(byte[] from, int start, int end) {
		return end - start < Long.BYTES ? 0 : (long) LONG.get(from, end - Long.BYTES);
	}

	/// A hash of the bytes up to those that the last word holds, a few of which may be in it too.
	private static long beginning(byte[] from, int start, int end) {
		long hash = (long) LONG.get(from, start);
		for (int at = start + Long.BYTES; at < end; at += Long.BYTES)
			hash = Long.rotateLeft(hash * 0x9E3779B97F4A7C15L, 29) ^ (long) LONG.get(from, at);
		return hash;
	}

	private static int hash(long first, long last, int length) {
		long mixed = (first ^ Long.rotateLeft(last, 32) ^ length) * 0x9E3779B97F4A7C15L;
		mixed = (mixed ^ mixed >>> 32 ^ last) * 0xD6E8FEB86659FD93L;
		return (int) (mixed >>> 32);
	}
}
