package dev.chiplog.column;

import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.nio.ByteOrder;

/// Numbers that lie side by side: number i begins at bit `i * bits`.
///
/// One of at most 56 bits lies within the eight bytes from the byte where it begins, so that it takes one load, one shift and one mask;
/// wider ones take all 64.
final class AdjacentBits implements PackedBits {
	static final VarHandle LONG = MethodHandles.byteArrayViewVarHandle(long[].class, ByteOrder.LITTLE_ENDIAN);
	private static final int WIDEST = 56;
	/// One number among so many is compared faster than all of them.
	private static final int FEW = 8;

	private final byte[] bytes;
	private final int size;
	private final int bits;
	private final long mask;

	private AdjacentBits(byte[] bytes, int size, int bits) {
		this.bytes = bytes;
		this.size = size;
		this.bits = bits;
		this.mask = -1L >>> -bits;
	}

	@Override
	public int size() {
		return size;
	}

	@Override
	public long get(int index) {
		return at((long) index * bits);
	}

	private long at(long bit) {
		return (long) LONG.get(bytes, (int) (bit >>> 3)) >>> (bit & 7) & mask;
	}

	@Override
	public void copy(int from, int to, long[] into) {
		long bit = (long) from * bits;
		for (int i = 0; i < to - from; i++, bit += bits)
			into[i] = at(bit);
	}

	@Override
	public void pick(int[] indexes, int count, long[] into) {
		for (int i = 0; i < count; i++)
			into[i] = at((long) indexes[i] * bits);
	}

	@Override
	public void between(long low, long high, RowSet among, long[] words) {
		if (bits > WIDEST || among.count() <= size / FEW) {
			each(low, high, among, words);
			return;
		}
		if (low == 0) {
			atMost(high, words, 0);
		} else if (Long.compareUnsigned(high, mask) >= 0) {
			atMost(low - 1, words, -1);
		} else {
			long[] below = new long[words.length];
			atMost(low - 1, below, 0);
			atMost(high, words, 0);
			for (int word = 0; word < words.length; word++)
				words[word] &= ~below[word];
		}
		for (int word = 0; word < words.length; word++)
			words[word] &= among.word(word);
	}

	/// Compares number by number.
	private void each(long low, long high, RowSet among, long[] words) {
		for (int word = 0; word < words.length; word++) {
			long bit = ((long) word << 6) * bits;
			long found = 0;
			for (long left = among.word(word); left != 0; left &= left - 1) {
				int i = Long.numberOfTrailingZeros(left);
				if (Long.compareUnsigned(at(bit + (long) i * bits) - low, high - low) <= 0)
					found |= 1L << i;
			}
			words[word] = found;
		}
	}

	/// Sets a bit for each number that is at most a bound, or for each other one.
	///
	/// @param most unsigned
	/// @param turned all bits where the others are wanted, else none
	private void atMost(long most, long[] words, long turned) {
		int fields = WordComparison.fields(bits);
		WordComparison comparison = new WordComparison(bits, Long.compareUnsigned(most, mask) < 0 ? most : mask);
		for (int word = 0; word < words.length; word++) {
			int count = Math.min(64, size - (word << 6));
			long bit = ((long) word << 6) * bits;
			long found = 0;
			for (int i = 0; i < count; i += fields, bit += (long) fields * bits)
				found |= comparison.atMost((long) LONG.get(bytes, (int) (bit >>> 3)) >>> (bit & 7)) << i;
			words[word] |= (found ^ turned) & -1L >>> 64 - count;
		}
	}

	@Override
	public void where(boolean[] accepted, RowSet among, long[] words) {
		for (int word = 0; word < words.length; word++) {
			long bit = ((long) word << 6) * bits;
			long found = 0;
			for (long left = among.word(word); left != 0; left &= left - 1) {
				int i = Long.numberOfTrailingZeros(left);
				found |= accepted[(int) at(bit + (long) i * bits)] ? 1L << i : 0;
			}
			words[word] |= found;
		}
	}

	@Override
	public void count(RowSet among, int from, int to, long[] counts, int first, int step) {
		new AdjacentCount(bytes, bits).count(among, from, to, counts, first, step);
	}

	@Override
	public long bytes() {
		return 56L + bytes.length;
	}

	/// Puts one number behind the other.
	static final class Lining implements Filling {
		private final byte[] bytes;
		private final int size;
		private final int bits;
		private long gathered;
		private int filled;
		private int at;

		Lining(int size, int bits) {
			this.size = size;
			this.bits = bits > WIDEST ? 64 : bits;
			// room for the eight bytes from the last number's first on
			bytes = new byte[Math.toIntExact(((long) size * this.bits + 7 >>> 3) + 8)];
		}

		@Override
		public void add(long[] numbers, int count) {
			long word = gathered;
			int shift = filled;
			for (int i = 0; i < count; i++) {
				word |= numbers[i] << shift;
				shift += bits;
				if (shift >= 64) {
					LONG.set(bytes, at, word);
					at += 8;
					shift -= 64;
					word = shift == 0 ? 0 : numbers[i] >>> bits - shift;
				}
			}
			gathered = word;
			filled = shift;
		}

		@Override
		public PackedBits filled() {
			if (filled > 0)
				LONG.set(bytes, at, gathered);
			return new AdjacentBits(bytes, size, bits);
		}
	}
}
