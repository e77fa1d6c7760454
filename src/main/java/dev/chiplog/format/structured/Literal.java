package dev.chiplog.format.structured;

import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.nio.ByteOrder;

/// Bytes that stand between the values of a line as in the lines before it, compared eight at a time. Immutable.
public final class Literal {
	private static final VarHandle LONG = MethodHandles.byteArrayViewVarHandle(long[].class, ByteOrder.LITTLE_ENDIAN);

	private final long[] words;
	/// Which bytes of the last word count.
	private final long last;
	private final int length;

	/// The bytes of a range.
	public Literal(byte[] bytes, int from, int to) {
		length = to - from;
		words = new long[(length + 7) >>> 3];
		for (int i = 0; i < length; i++)
			words[i >>> 3] |= (bytes[from + i] & 0xffL) << 8 * (i & 7);
		last = (length & 7) == 0 ? -1L : -1L >>> 64 - 8 * (length & 7);
	}

	/// How many bytes it has.
	public int length() {
		return length;
	}

	/// Whether it stands in the bytes before `to`.
	public boolean isAt(byte[] bytes, int at, int to) {
		if (at + length > to)
			return false;
		int whole = words.length - 1;
		for (int word = 0; word < whole; word++)
			if ((long) LONG.get(bytes, at + (word << 3)) != words[word])
				return false;
		if (whole < 0)
			return true;
		int rest = at + (whole << 3);
		return rest + Long.BYTES <= bytes.length
				? (((long) LONG.get(bytes, rest) ^ words[whole]) & last) == 0
				: endsAt(bytes, rest, at + length);
	}

	/// Compares the last word where fewer than eight bytes are left in the array.
	private boolean endsAt(byte[] bytes, int from, int to) {
		long word = 0;
		for (int i = from; i < to; i++)
			word |= (bytes[i] & 0xffL) << 8 * (i - from);
		return word == words[words.length - 1];
	}
}
