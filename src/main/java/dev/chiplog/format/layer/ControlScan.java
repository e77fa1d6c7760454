package dev.chiplog.format.layer;

import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.nio.ByteOrder;

/// Finds single bytes that hardly ever occur, eight bytes at a time, as [dev.chiplog.format.Lines] does.
final class ControlScan {
	private static final VarHandle LONG = MethodHandles.byteArrayViewVarHandle(long[].class, ByteOrder.LITTLE_ENDIAN);
	private static final long LOW = 0x0101010101010101L;
	private static final long HIGH = 0x8080808080808080L;

	private ControlScan() {
	}

	/// The position of the first such byte, or `to` when there is none.
	static int find(byte[] bytes, int from, int to, byte wanted) {
		return findEither(bytes, from, to, wanted, wanted);
	}

	/// The position of the first byte that is one of two, or `to` when there is none.
	static int findEither(byte[] bytes, int from, int to, byte first, byte second) {
		long firsts = LOW * first;
		long seconds = LOW * second;
		int at = from;
		for (; at + 8 <= to; at += 8) {
			long word = (long) LONG.get(bytes, at);
			long left = word ^ firsts;
			long right = word ^ seconds;
			long found = ((left - LOW) & ~left | (right - LOW) & ~right) & HIGH;
			if (found != 0)
				return at + (Long.numberOfTrailingZeros(found) >>> 3);
		}
		for (; at < to; at++)
			if (bytes[at] == first || bytes[at] == second)
				return at;
		return to;
	}
}
