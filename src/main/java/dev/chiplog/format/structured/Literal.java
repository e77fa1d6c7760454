package dev.chiplog.format.structured;

import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.nio.ByteOrder;

/// Bytes that stand between the values of a line as in the lines before it, compared eight at a time. Immutable.
final class Literal {
	private static final VarHandle LONG = MethodHandles.byteArrayViewVarHandle(long[].class, ByteOrder.LITTLE_ENDIAN);

	private final long[] words;
	/// Which bytes of the last word count.
	private final long last;
	private final int length;

	Literal(byte[] bytes, int from, int to) {
		length = to - from;
		words = new long[(length + 7) >>> 3];
		for (int i = 0; i < length; i++)
			words[i >>> 3] |= (bytes[from + i] & 0xffL) << 8 * (i & 7);
		last = (length & 7) == 0 ? -1L : -1L >>> 64 - 8 * (length & 7);
	}

	/// How many bytes it has.
	int length() {
		return length;
	}

	/// How many bytes behind the first are looked at.
	int reach() {
		return words.length << 3;
	}

	/// Whether it stands in the bytes; at least [#reach] of them must be there.
	boolean isAt(byte[] bytes, int at) {
		int whole = words.length - 1;
		for (int word = 0; word < whole; word++)
			if ((long) LONG.get(bytes, at + (word << 3)) != words[word])
				return false;
		return whole < 0 || (((long) LONG.get(bytes, at + (whole << 3)) ^ words[whole]) & last) == 0;
	}
}
