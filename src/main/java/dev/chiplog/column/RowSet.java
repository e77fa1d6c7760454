package dev.chiplog.column;

import java.util.Arrays;
import java.util.function.IntPredicate;

/// A set of slots of one segment, as a bitmap; immutable.
public final class RowSet {
	private final long[] words;
	private final int size;
	private final int count;

	private RowSet(long[] words, int size, int count) {
		this.words = words;
		this.size = size;
		this.count = count;
	}

	/// No slot of `size`.
	public static RowSet none(int size) {
		return new RowSet(new long[(size + 63) >>> 6], size, 0);
	}

	/// Every slot of `size`.
	public static RowSet all(int size) {
		long[] words = new long[(size + 63) >>> 6];
		Arrays.fill(words, -1L);
		if ((size & 63) != 0)
			words[words.length - 1] = -1L >>> -size;
		return new RowSet(words, size, size);
	}

	/// The slots of `size` that the test accepts; it is asked in order.
	public static RowSet where(int size, IntPredicate test) {
		long[] words = new long[(size + 63) >>> 6];
		for (int slot = 0; slot < size; slot++)
			if (test.test(slot))
				words[slot >>> 6] |= 1L << slot;
		return ofWords(words, size);
	}

	/// The slots from `first` to before `behind`.
	public static RowSet range(int size, int first, int behind) {
		long[] words = new long[(size + 63) >>> 6];
		for (int word = first >>> 6; word << 6 < behind; word++)
			words[word] = between(word, first, behind);
		return new RowSet(words, size, Math.max(behind - first, 0));
	}

	/// A set over bits that the caller gives away: bit `slot & 63` of word `slot >>> 6`.
	public static RowSet ofWords(long[] words, int size) {
		int count = 0;
		for (long word : words)
			count += Long.bitCount(word);
		return new RowSet(words, size, count);
	}

	/// How many slots the segment has.
	public int size() {
		return size;
	}

	/// How many slots are in the set.
	public int count() {
		return count;
	}

	/// How many slots from `first` to before `behind` are in the set.
	public int count(int first, int behind) {
		if (first >= behind)
			return 0;
		if (count == 0 || behind - first == size)
			return count;
		int firstWord = first >>> 6;
		int lastWord = (behind - 1) >>> 6;
		long firstMask = -1L << first;
		long lastMask = -1L >>> -behind;
		if (firstWord == lastWord)
			return Long.bitCount(words[firstWord] & firstMask & lastMask);
		int sum = Long.bitCount(words[firstWord] & firstMask) + Long.bitCount(words[lastWord] & lastMask);
		for (int word = firstWord + 1; word < lastWord; word++)
			sum += Long.bitCount(words[word]);
		return sum;
	}

	/// Whether the slot is in the set.
	public boolean contains(int slot) {
		return (words[slot >>> 6] & 1L << slot) != 0;
	}

	/// The bits of a word: bit `slot & 63` of word `slot >>> 6`.
	long word(int word) {
		return words[word];
	}

	/// The bits of a word for slots of the set from `first` to before `behind`: bit `slot & 63` of word `slot >>> 6`.
	long word(int word, int first, int behind) {
		return words[word] & between(word, first, behind);
	}

	/// A word with a bit for each slot from `first` to before `behind`, of which it has at least one.
	private static long between(int word, int first, int behind) {
		long bits = word << 6 < first ? -1L << first : -1L;
		return behind - (word << 6) < 64 ? bits & -1L >>> -behind : bits;
	}

	/// Copies slots of the set at or behind `from` to the beginning of an array, as many as it takes.
	///
	/// @return how many there were
	public int copy(int from, int[] into) {
		int count = 0;
		if (from >= size)
			return 0;
		int word = from >>> 6;
		long bits = words[word] & -1L << from;
		while (true) {
			int first = word << 6;
			if (bits == -1 && count + Long.SIZE <= into.length) {
				for (int i = 0; i < Long.SIZE; i++)
					into[count++] = first + i;
			} else {
				for (; bits != 0; bits &= bits - 1) {
					if (count == into.length)
						return count;
					into[count++] = first + Long.numberOfTrailingZeros(bits);
				}
			}
			if (++word == words.length)
				return count;
			bits = words[word];
		}
	}

	/// Hands out the slots of the set block by block, so that what is done with them runs in a loop of its own.
	public void each(SlotBlocks visitor) {
		int[] slots = new int[Math.min(count, SlotBlocks.SIZE)];
		for (int found = copy(0, slots); found > 0; found = copy(slots[found - 1] + 1, slots))
			visitor.block(slots, found);
	}

	/// Takes slots block by block.
	@FunctionalInterface
	public interface SlotBlocks {
		/// How many slots a block has at most.
		int SIZE = 1024;

		/// Takes the next slots, which are rising.
		///
		/// @param count how many there are, from the beginning of the array
		void block(int[] slots, int count);
	}

	/// Which of the slots of `others`, numbered from 0 on, are in this set too.
	RowSet among(RowSet others) {
		long[] packed = new long[(others.count + 63) >>> 6];
		int at = 0;
		for (int word = 0; word < words.length; word++) {
			long mask = others.words[word];
			if (mask == 0)
				continue;
			long bits = Long.compress(words[word], mask);
			packed[at >>> 6] |= bits << at;
			int behind = at + Long.bitCount(mask);
			if (behind - 1 >>> 6 != at >>> 6)
				packed[behind - 1 >>> 6] |= bits >>> -at;
			at = behind;
		}
		return ofWords(packed, others.count);
	}

	/// The slots of `others` whose numbers from 0 on are in this set: undoes [#among].
	RowSet spread(RowSet others) {
		long[] wide = new long[others.words.length];
		int at = 0;
		for (int word = 0; word < wide.length; word++) {
			long mask = others.words[word];
			if (mask == 0)
				continue;
			int behind = at + Long.bitCount(mask);
			long bits = words[at >>> 6] >>> at;
			if (behind - 1 >>> 6 != at >>> 6)
				bits |= words[behind - 1 >>> 6] << -at;
			wide[word] = Long.expand(bits, mask);
			at = behind;
		}
		return ofWords(wide, others.size);
	}

	/// The first slot of the set at or behind `from`; -1 when there is none.
	public int next(int from) {
		if (from >= size)
			return -1;
		int word = from >>> 6;
		long bits = words[word] & -1L << from;
		while (bits == 0) {
			if (++word == words.length)
				return -1;
			bits = words[word];
		}
		return (word << 6) + Long.numberOfTrailingZeros(bits);
	}

	/// The last slot of the set at or before `from`; -1 when there is none.
	public int previous(int from) {
		if (from < 0)
			return -1;
		int word = from >>> 6;
		long bits = words[word] & -1L >>> ~from;
		while (bits == 0) {
			if (--word < 0)
				return -1;
			bits = words[word];
		}
		return (word << 6) + 63 - Long.numberOfLeadingZeros(bits);
	}

	/// The slot of the set that has `rank` slots of the set before it; 0 ≤ rank < [#count].
	public int select(int rank) {
		int word = 0;
		int left = rank;
		for (int here = Long.bitCount(words[0]); left >= here; here = Long.bitCount(words[word])) {
			left -= here;
			word++;
		}
		long bits = words[word];
		for (; left > 0; left--)
			bits &= bits - 1;
		return (word << 6) + Long.numberOfTrailingZeros(bits);
	}

	/// The slots in both sets.
	public RowSet and(RowSet other) {
		if (count == 0 || other.count == size)
			return this;
		if (other.count == 0 || count == size)
			return other;
		long[] both = new long[words.length];
		int sum = 0;
		for (int i = 0; i < both.length; i++) {
			both[i] = words[i] & other.words[i];
			sum += Long.bitCount(both[i]);
		}
		return new RowSet(both, size, sum);
	}

	/// The slots in either set.
	public RowSet or(RowSet other) {
		if (count == 0 || other.count == size)
			return other;
		if (other.count == 0 || count == size)
			return this;
		long[] either = new long[words.length];
		int sum = 0;
		for (int i = 0; i < either.length; i++) {
			either[i] = words[i] | other.words[i];
			sum += Long.bitCount(either[i]);
		}
		return new RowSet(either, size, sum);
	}

	/// The slots not in the set.
	public RowSet not() {
		long[] others = new long[words.length];
		for (int i = 0; i < others.length; i++)
			others[i] = ~words[i];
		if ((size & 63) != 0)
			others[others.length - 1] &= -1L >>> -size;
		return new RowSet(others, size, size - count);
	}

	/// The heap that the set takes, in bytes.
	public long bytes() {
		return 40 + 8L * words.length;
	}

	@Override
	public boolean equals(Object other) {
		return other instanceof RowSet set && size == set.size && Arrays.equals(words, set.words);
	}

	@Override
	public int hashCode() {
		return 31 * size + Arrays.hashCode(words);
	}

	@Override
	public String toString() {
		return count + " of " + size;
	}
}
