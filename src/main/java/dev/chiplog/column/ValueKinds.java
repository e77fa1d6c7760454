package dev.chiplog.column;

import dev.chiplog.record.ValueKind;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.nio.ByteOrder;
import java.util.Arrays;

/// Of what kind the value of each slot of one field is, a byte a slot. One thread.
final class ValueKinds {
	static final byte NONE = ValueKind.NOTHING.code();
	static final byte WHOLE = ValueKind.WHOLE.code();
	static final byte DECIMAL = ValueKind.DECIMAL.code();
	static final byte TEXT = ValueKind.TEXT.code();

	private static final VarHandle LONG = MethodHandles.byteArrayViewVarHandle(long[].class, ByteOrder.LITTLE_ENDIAN);
	private static final long ONES = 0x0101010101010101L;
	private static final long SEVENS = 0x7F7F7F7F7F7F7F7FL;
	/// Moves the lowest bit of each byte into the highest byte, in their order.
	private static final long GATHER = 0x0102040810204080L;

	private byte[] kinds = new byte[1024];

	/// Gives the slot a kind, unless it has one.
	///
	/// @return whether it had none
	boolean claim(int slot, byte kind) {
		if (slot >= kinds.length)
			kinds = Arrays.copyOf(kinds, Math.max(slot + 8, kinds.length * 2));
		if (kinds[slot] != NONE)
			return false;
		kinds[slot] = kind;
		return true;
	}

	/// Gives neighbouring slots their kinds, if none of them has one and each of the kinds is of a number or a text.
	///
	/// @return whether it was so; otherwise nothing was given
	boolean claim(int first, byte[] wanted, int count) {
		if (first + count > kinds.length)
			kinds = Arrays.copyOf(kinds, Math.max(first + count + 8, kinds.length * 2));
		int taken = 0;
		int largest = 0;
		for (int i = 0; i < count; i++) {
			taken |= kinds[first + i];
			largest = Math.max(largest, wanted[i]);
		}
		if (taken != NONE || largest > TEXT)
			return false;
		System.arraycopy(wanted, 0, kinds, first, count);
		return true;
	}

	/// The slot's kind.
	byte of(int slot) {
		return slot < kinds.length ? kinds[slot] : NONE;
	}

	/// Takes the slot's kind away.
	void clear(int slot) {
		if (slot < kinds.length)
			kinds[slot] = NONE;
	}

	/// Takes away the kinds of the first slots.
	void clearFirst(int size) {
		Arrays.fill(kinds, 0, Math.min(size, kinds.length), NONE);
	}

	/// The slots below `size` of a kind, eight at a time.
	RowSet slots(byte kind, int size) {
		long[] words = new long[(size + 63) >>> 6];
		int known = Math.min(size, kinds.length);
		int slot = 0;
		for (; slot + 8 <= known; slot += 8) {
			long others = (long) LONG.get(kinds, slot) ^ ONES * kind;
			// a byte is zero exactly where neither its low seven bits nor its highest are set (Hacker's Delight, 6-1)
			long equal = ~((others & SEVENS) + SEVENS | others | SEVENS) >>> 7;
			words[slot >>> 6] |= (equal * GATHER >>> 56) << slot;
		}
		for (; slot < known; slot++)
			if (kinds[slot] == kind)
				words[slot >>> 6] |= 1L << slot;
		return RowSet.ofWords(words, size);
	}
}
