package dev.chiplog.column;

import dev.chiplog.record.Field;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/// Collects the values of one field for one segment after the other, and chooses the column that holds them best. One thread.
///
/// Its arrays are used again from segment to segment, since fresh ones cost page faults.
final class ColumnBuilder {
	/// A longer text, in bytes, is not kept in memory: it hardly comes twice, and a whole file may be one line.
	private static final int LONGEST = 64 * 1024;
	/// More texts than the dictionary has, by so many, were told of events that a format gave up.
	private static final int SLACK = 1 << 16;

	private final Field field;
	private final Dictionaries dictionaries;
	private final ValueKinds kinds = new ValueKinds();
	private @Nullable KnownTexts texts;
	/// The dataset's code of each known text; 0 where it was not asked for yet.
	private int[] shared = new int[1];
	private int[] codes = new int[0];
	private long[] numbers = new long[0];
	private boolean tooLong;

	ColumnBuilder(Field field, Dictionaries dictionaries) {
		this.field = field;
		this.dictionaries = dictionaries;
	}

	/// Begins a segment.
	void begin() {
		tooLong = false;
		if (dictionaries.staysOnDisk(field)) {
			texts = null;
			shared = new int[1];
			codes = new int[0];
		} else if (texts == null || texts.size() > dictionaries.of(field).size() * 2 + SLACK) {
			texts = new KnownTexts();
			shared = new int[64];
		}
	}

	void text(int slot, byte[] bytes, int from, int to) {
		if (!kinds.claim(slot, ValueKinds.TEXT))
			return;
		KnownTexts known = texts;
		tooLong |= to - from > LONGEST;
		if (known == null || tooLong)
			return;
		if (slot >= codes.length)
			codes = Arrays.copyOf(codes, Math.max(slot + 1, Math.max(1024, codes.length * 2)));
		codes[slot] = known.add(bytes, from, to);
	}

	void whole(int slot, long number) {
		if (kinds.claim(slot, ValueKinds.WHOLE))
			number(slot, number);
	}

	void decimal(int slot, double number) {
		if (kinds.claim(slot, ValueKinds.DECIMAL))
			number(slot, Double.doubleToRawLongBits(number));
	}

	/// Forgets the slot's value, if it has one.
	void forget(int slot) {
		kinds.clear(slot);
	}

	/// The column over `size` slots, null when no slot has a value; the builder is then ready for the next segment.
	@Nullable
	Column build(int size) {
		RowSet whole = kinds.slots(ValueKinds.WHOLE, size);
		RowSet decimal = kinds.slots(ValueKinds.DECIMAL, size);
		RowSet text = kinds.slots(ValueKinds.TEXT, size);
		// beyond the last slot the event that was discarded last may have left something
		kinds.clearFirst(size + 1);
		@Nullable
		Column words = text.count() == 0 ? null : texts(text, size);
		if (whole.count() + decimal.count() == 0)
			return words;
		NumberColumn figures = decimal.count() == 0 ? LongColumn.of(numbers, whole) : DoubleColumn.of(numbers, whole, decimal);
		return words == null ? (Column) figures : new MixedColumn(figures, words);
	}

	private void number(int slot, long bits) {
		if (slot >= numbers.length)
			numbers = Arrays.copyOf(numbers, Math.max(slot + 1, Math.max(1024, numbers.length * 2)));
		numbers[slot] = bits;
	}

	private Column texts(RowSet present, int size) {
		KnownTexts known = texts;
		if (known == null || tooLong)
			return new TextColumn(present);
		Dictionary dictionary = dictionaries.of(field);
		if (shared.length <= known.size())
			shared = Arrays.copyOf(shared, Math.max(known.size() + 1, shared.length * 2));
		long[] values = new long[size];
		for (int slot = present.next(0); slot >= 0; slot = present.next(slot + 1)) {
			int code = codes[slot];
			if (shared[code] == 0)
				shared[code] = dictionary.add(known.text(code));
			values[slot] = shared[code];
		}
		dictionaries.kept(field, present.count());
		return DictionaryColumn.of(values, present, dictionary);
	}
}
