package dev.chiplog.column;

import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/// The distinct byte strings that one field has had in one segment, found without making a String.
///
/// Open addressing with linear probing over 64-bit hashes; the bytes lie one behind the other in one array. One thread.
final class ByteDictionary {
	private static final VarHandle LONG = MethodHandles.byteArrayViewVarHandle(long[].class, ByteOrder.LITTLE_ENDIAN);

	private int[] table = new int[64];
	private long[] hashes = new long[32];
	private int[] ends = new int[33];
	private byte[] bytes = new byte[512];
	private int size;

	/// The code of the bytes, from 1 on, added if they are new.
	int add(byte[] from, int start, int end) {
		long hash = hash(from, start, end);
		int mask = table.length - 1;
		int at = (int) (hash ^ hash >>> 32) & mask;
		while (table[at] != 0) {
			int code = table[at];
			if (hashes[code - 1] == hash && Arrays.equals(bytes, ends[code - 1], ends[code], from, start, end))
				return code;
			at = at + 1 & mask;
		}
		table[at] = append(hash, from, start, end);
		if (size * 2 > table.length)
			rehash();
		return size;
	}

	/// How many distinct byte strings there are.
	int size() {
		return size;
	}

	/// The byte string of a code, as UTF-8.
	String text(int code) {
		return new String(bytes, ends[code - 1], ends[code] - ends[code - 1], StandardCharsets.UTF_8);
	}

	private int append(long hash, byte[] from, int start, int end) {
		int length = end - start;
		int free = ends[size];
		if (free + length > bytes.length)
			bytes = Arrays.copyOf(bytes, Math.max(bytes.length * 2, free + length));
		if (size == hashes.length) {
			hashes = Arrays.copyOf(hashes, size * 2);
			ends = Arrays.copyOf(ends, size * 2 + 1);
		}
		System.arraycopy(from, start, bytes, free, length);
		hashes[size] = hash;
		size++;
		ends[size] = free + length;
		return size;
	}

	private void rehash() {
		table = new int[table.length * 2];
		int mask = table.length - 1;
		for (int code = 1; code <= size; code++) {
			long hash = hashes[code - 1];
			int at = (int) (hash ^ hash >>> 32) & mask;
			while (table[at] != 0)
				at = at + 1 & mask;
			table[at] = code;
		}
	}

	private static long hash(byte[] from, int start, int end) {
		long hash = 0x9E3779B97F4A7C15L ^ (end - start);
		int at = start;
		for (; at + 8 <= end; at += 8)
			hash = mix(hash, (long) LONG.get(from, at));
		long rest = 0;
		for (; at < end; at++)
			rest = rest << 8 | from[at] & 0xff;
		return mix(hash, rest);
	}

	private static long mix(long hash, long word) {
		long mixed = (hash ^ word) * 0xD6E8FEB86659FD93L;
		return mixed ^ mixed >>> 29;
	}
}
