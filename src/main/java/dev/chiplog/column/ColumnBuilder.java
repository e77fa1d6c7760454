package dev.chiplog.column;

import dev.chiplog.record.Field;
import dev.chiplog.record.ValueKind;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/// Collects the values of one field for one segment after the other, and chooses the column that holds them best. One thread.
///
/// Texts are first noted by where they stand, and looked up some hundred at a time when they are settled: one field's known texts are in
/// the processor's nearest cache then, where those of all fields are not. Its arrays are used again from segment to segment, since fresh
/// ones cost page faults.
final class ColumnBuilder {
	/// How many slots are settled at a time.
	static final int BATCH = 256;
	/// A longer text, in bytes, is not kept in memory: it hardly comes twice, and a whole file may be one line.
	private static final int LONGEST = 64 * 1024;
	/// More texts than the dictionary has, by so many, were told of events that a format gave up.
	private static final int SLACK = 1 << 16;
	private static final byte[] TRUE = {'t', 'r', 'u', 'e'};
	private static final byte[] FALSE = {'f', 'a', 'l', 's', 'e'};

	private final Field field;
	private final Dictionaries dictionaries;
	private final ValueKinds kinds = new ValueKinds();
	private @Nullable KnownTexts texts;
	/// The dataset's code of each known text; 0 where it was not asked for yet.
	private int[] shared = new int[1];
	/// By slot: a number; or of a text where it stands, its end above its beginning, the complement of its code, or once settled its code.
	private long[] values = new long[0];
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
		} else if (texts == null || texts.size() > dictionaries.of(field).size() * 2 + SLACK) {
			texts = new KnownTexts();
			shared = new int[64];
		}
	}

	/// Notes a text in the bytes that the segment is made of, which stay as they are until it is settled.
	void text(int slot, int from, int to) {
		if (kinds.claim(slot, ValueKinds.TEXT))
			put(slot, (long) to << 32 | from);
	}

	/// Takes a text in bytes that change.
	void text(int slot, byte[] bytes, int from, int to) {
		if (!kinds.claim(slot, ValueKinds.TEXT))
			return;
		KnownTexts known = texts;
		tooLong |= to - from > LONGEST;
		put(slot, known == null || tooLong ? -1 : ~(long) known.add(bytes, from, to));
	}

	void whole(int slot, long number) {
		if (kinds.claim(slot, ValueKinds.WHOLE))
			put(slot, number);
	}

	void decimal(int slot, double number) {
		if (kinds.claim(slot, ValueKinds.DECIMAL))
			put(slot, Double.doubleToRawLongBits(number));
	}

	/// Takes a truth, kept as a text.
	void truth(int slot, boolean truth) {
		byte[] word = truth ? TRUE : FALSE;
		text(slot, word, 0, word.length);
	}

	/// Takes the values of some neighbouring slots; texts stand in the bytes that the segment is made of.
	///
	/// @param told codes of [ValueKind], from the first slot on
	/// @param first the first slot
	/// @param source what the kinds say
	void values(int first, byte[] told, long[] source, int count) {
		reserve(first + count);
		if (kinds.claim(first, told, count)) {
			System.arraycopy(source, 0, values, first, count);
			return;
		}
		for (int i = 0; i < count; i++)
			value(first + i, KINDS[told[i]], source[i]);
	}

	private void value(int slot, ValueKind kind, long value) {
		switch (kind) {
			case NOTHING -> {
				// takes no room
			}
			case WHOLE -> whole(slot, value);
			case DECIMAL -> decimal(slot, Double.longBitsToDouble(value));
			case TEXT -> text(slot, (int) value, (int) (value >>> 32));
			case TRUE -> truth(slot, true);
			case FALSE -> truth(slot, false);
		}
	}

	/// Looks up the texts of some slots.
	///
	/// @param bytes that the segment is made of
	/// @param to behind the last slot
	void settle(byte[] bytes, int from, int to) {
		KnownTexts known = texts;
		if (known == null || tooLong)
			return;
		int behind = Math.min(to, values.length);
		for (int slot = from; slot < behind; slot++) {
			if (kinds.of(slot) != ValueKinds.TEXT)
				continue;
			long text = values[slot];
			int start = (int) text;
			int end = (int) (text >>> 32);
			if (text < 0) {
				values[slot] = ~text;
			} else if (end - start <= LONGEST) {
				values[slot] = known.add(bytes, start, end);
			} else {
				tooLong = true;
				return;
			}
		}
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
		Column words = text.count() == 0 ? null : texts(text);
		if (whole.count() + decimal.count() == 0)
			return words;
		NumberColumn figures = decimal.count() == 0 ? LongColumn.of(values, whole) : DoubleColumn.of(values, whole, decimal);
		return words == null ? (Column) figures : new MixedColumn(figures, words);
	}

	private void put(int slot, long value) {
		if (slot >= values.length)
			reserve(slot + 1);
		values[slot] = value;
	}

	private void reserve(int size) {
		if (size > values.length)
			values = Arrays.copyOf(values, Math.max(size, Math.max(1024, values.length * 2)));
	}

	private Column texts(RowSet present) {
		KnownTexts known = texts;
		if (known == null || tooLong)
			return new TextColumn(present);
		Dictionary dictionary = dictionaries.of(field);
		if (shared.length <= known.size())
			shared = Arrays.copyOf(shared, Math.max(known.size() + 1, shared.length * 2));
		if (present.count() == present.size())
			for (int slot = 0; slot < present.size(); slot++)
				values[slot] = shared((int) values[slot], known, dictionary);
		else
			for (int slot = present.next(0); slot >= 0; slot = present.next(slot + 1))
				values[slot] = shared((int) values[slot], known, dictionary);
		dictionaries.kept(field, present.count());
		return DictionaryColumn.of(values, present, dictionary);
	}

	/// The dataset's code of a known text.
	private int shared(int code, KnownTexts known, Dictionary dictionary) {
		int found = shared[code];
		if (found == 0) {
			found = dictionary.add(known.text(code));
			shared[code] = found;
		}
		return found;
	}

	private static final ValueKind[] KINDS = ValueKind.values();
}
