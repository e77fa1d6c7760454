package dev.chiplog.column;

import dev.chiplog.record.Field;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/// Collects the values of one field for one segment and chooses the column that holds them best. One thread.
final class ColumnBuilder {
	/// A longer text, in bytes, is not kept in memory: it hardly comes twice, and a whole file may be one line.
	private static final int LONGEST = 64 * 1024;

	private final Field field;
	private final Dictionaries dictionaries;
	private final @Nullable ByteDictionary texts;
	private int[] codes = new int[0];
	private long[] numbers = new long[0];
	private long[] wholes = new long[0];
	private long[] decimals = new long[0];
	private long[] written = new long[0];
	private int last = -1;
	private boolean tooLong;

	ColumnBuilder(Field field, Dictionaries dictionaries) {
		this.field = field;
		this.dictionaries = dictionaries;
		this.texts = dictionaries.staysOnDisk(field) ? null : new ByteDictionary();
	}

	void text(int slot, byte[] bytes, int from, int to) {
		if (last == slot)
			return;
		last = slot;
		written = withBit(written, slot);
		tooLong |= to - from > LONGEST;
		if (texts == null || tooLong)
			return;
		codes = withRoom(codes, slot);
		codes[slot] = texts.add(bytes, from, to);
	}

	void whole(int slot, long number) {
		if (last == slot)
			return;
		last = slot;
		wholes = withBit(wholes, slot);
		numbers = withRoom(numbers, slot);
		numbers[slot] = number;
	}

	void decimal(int slot, double number) {
		if (last == slot)
			return;
		last = slot;
		decimals = withBit(decimals, slot);
		numbers = withRoom(numbers, slot);
		numbers[slot] = Double.doubleToRawLongBits(number);
	}

	/// Forgets the slot's value, if it has one.
	void forget(int slot) {
		if (last != slot)
			return;
		last = -1;
		clearBit(written, slot);
		clearBit(wholes, slot);
		clearBit(decimals, slot);
		if (slot < codes.length)
			codes[slot] = 0;
	}

	/// The column over `size` slots; null when no slot has a value.
	@Nullable
	Column build(int size) {
		RowSet whole = set(wholes, size);
		RowSet decimal = set(decimals, size);
		RowSet text = set(written, size);
		@Nullable
		Column words = text.count() == 0 ? null : texts(text, size);
		if (whole.count() + decimal.count() == 0)
			return words;
		NumberColumn figures = decimal.count() == 0 ? LongColumn.of(numbers, whole) : DoubleColumn.of(numbers, whole, decimal);
		return words == null ? (Column) figures : new MixedColumn(figures, words);
	}

	private Column texts(RowSet present, int size) {
		if (texts == null || tooLong)
			return new TextColumn(present);
		Dictionary dictionary = dictionaries.of(field);
		int[] shared = new int[texts.size() + 1];
		long[] values = new long[size];
		for (int slot = present.next(0); slot >= 0; slot = present.next(slot + 1)) {
			int code = codes[slot];
			if (shared[code] == 0)
				shared[code] = dictionary.add(texts.text(code));
			values[slot] = shared[code];
		}
		dictionaries.kept(field, present.count());
		return DictionaryColumn.of(values, present, dictionary);
	}

	private static RowSet set(long[] words, int size) {
		return RowSet.ofWords(Arrays.copyOf(words, (size + 63) >>> 6), size);
	}

	private static long[] withBit(long[] words, int slot) {
		long[] roomy = withRoom(words, slot >>> 6);
		roomy[slot >>> 6] |= 1L << slot;
		return roomy;
	}

	private static void clearBit(long[] words, int slot) {
		if (slot >>> 6 < words.length)
			words[slot >>> 6] &= ~(1L << slot);
	}

	private static long[] withRoom(long[] values, int index) {
		return index < values.length ? values : Arrays.copyOf(values, Math.max(index + 1, Math.max(16, values.length * 2)));
	}

	private static int[] withRoom(int[] values, int index) {
		return index < values.length ? values : Arrays.copyOf(values, Math.max(index + 1, Math.max(16, values.length * 2)));
	}
}
