package dev.chiplog.format.metric;

import dev.chiplog.format.EventSink;
import dev.chiplog.record.Field;
import java.util.Arrays;

/// The values found in one message, with their names, before it is known which of them are worth telling; used again.
final class MetricDraft {
	/// Values that are told of one message; those behind them are left out.
	static final int MOST = 64;

	/// What kind of value was found.
	enum Kind {
		TEXT, WHOLE, DECIMAL, TRUE, FALSE, JSON, NOTHING
	}

	/// What else must stand in the message for a value to be believed.
	enum Trust {
		/** Nothing else. */
		ALONE,
		/** Any second value: a name of several words. */
		AMONG_OTHERS,
		/** Any second value: where a training is. */
		PLACE,
		/** A second value that is joined to its name by a colon without a blank: alone it may be a port or a line. */
		AMONG_TIGHT,
		/** A loss or an accuracy: which data it was measured on. */
		SPLIT,
		/** Two values with nothing but a blank behind the name, of numbers with decimals or units. */
		AMONG_BARE
	}

	private final Kind[] kinds = new Kind[MOST];
	private final Trust[] trusts = new Trust[MOST];
	private final int[] froms = new int[MOST];
	private final int[] tos = new int[MOST];
	private final long[] numbers = new long[MOST];
	private final int[] nameEnds = new int[MOST];
	private byte[] names = new byte[512];
	private int length;
	private int size;
	private int tight;
	private int measured;

	void clear() {
		length = 0;
		size = 0;
		tight = 0;
		measured = 0;
	}

	/// Whether the message begins with the place in a training.
	boolean beginsWithPlace() {
		return size > 0 && trusts[0] == Trust.PLACE;
	}

	/// Whether the message says first where a training is, or which data it measures on, and then a number that is believed.
	boolean isMeasuredAtAPlace() {
		boolean placed = beginsWithPlace() || size > 0 && trusts[0] == Trust.SPLIT && isBelieved(Trust.SPLIT);
		for (int value = 1; placed && value < size; value++) {
			boolean number = kinds[value] == Kind.WHOLE || kinds[value] == Kind.DECIMAL;
			if (number && trusts[value] != Trust.PLACE && isBelieved(trusts[value]))
				return true;
		}
		return false;
	}

	boolean isFull() {
		return size == MOST;
	}

	/// How many values there are, to return to with [#cutTo].
	int size() {
		return size;
	}

	/// Forgets the values behind the first ones, and the name that was begun.
	void cutTo(int fewer) {
		size = fewer;
		forgetName();
	}

	/// Where the name that is being written ends so far.
	int mark() {
		return length;
	}

	/// Where the name that is being written begins.
	int nameStart() {
		return size == 0 ? 0 : nameEnds[size - 1];
	}

	/// The name as it is written so far.
	byte[] copyOfName() {
		return Arrays.copyOfRange(names, nameStart(), length);
	}

	/// Begins the next value's name with one that was written before.
	void repeatName(int from, int to) {
		for (int at = from; at < to; at++)
			name(names[at]);
	}

	/// Forgets what was written of a name since the last value.
	void forgetName() {
		length = nameStart();
	}

	/// Writes one character of the next value's name.
	void name(int character) {
		reserve(1);
		names[length++] = (byte) character;
	}

	/// Writes more of the next value's name, blanks as `_`.
	void name(byte[] bytes, int from, int to) {
		reserve(to - from);
		for (int at = from; at < to; at++)
			names[length++] = bytes[at] == ' ' ? (byte) '_' : bytes[at];
	}

	private void reserve(int more) {
		if (length + more > names.length)
			names = Arrays.copyOf(names, Math.max(2 * names.length, length + more));
	}

	/// Writes an ending of the next value's name, unless the name ends so anyway.
	void ending(String word) {
		int start = nameStart();
		int behind = length - word.length();
		boolean there = behind > start && names[behind - 1] == '_';
		for (int i = 0; there && i < word.length(); i++)
			there = names[behind + i] == word.charAt(i);
		if (there)
			return;
		name('_');
		for (int i = 0; i < word.length(); i++)
			name(word.charAt(i));
	}

	/// Adds a value under the name that was written.
	///
	/// @param number a long, or the bits of a double
	void add(Kind kind, Trust trust, int from, int to, long number) {
		if (isFull())
			return;
		kinds[size] = kind;
		trusts[size] = trust;
		froms[size] = from;
		tos[size] = to;
		numbers[size] = number;
		nameEnds[size++] = length;
	}

	void addNumber(Quantity quantity, Trust trust, int from, int to) {
		Kind kind = quantity.isWhole() ? Kind.WHOLE : Kind.DECIMAL;
		if (trust == Trust.AMONG_TIGHT)
			tight++;
		if (trust == Trust.AMONG_BARE && (kind == Kind.DECIMAL || quantity.hasUnit()))
			measured++;
		add(kind, trust, from, to, quantity.isWhole() ? quantity.whole() : Double.doubleToRawLongBits(quantity.decimal()));
	}

	/// Adds the place in a training under the name that was written: a number beside it needs no second one to be believed.
	void addCount(long count, int from, int to) {
		measured++;
		add(Kind.WHOLE, Trust.PLACE, from, to, count);
	}

	Kind kind(int value) {
		return kinds[value];
	}

	Trust trust(int value) {
		return trusts[value];
	}

	/// The first byte of a value in the message.
	int from(int value) {
		return froms[value];
	}

	/// Behind the last byte of a value in the message.
	int to(int value) {
		return tos[value];
	}

	/// The field that a value's name means.
	Field field(int value, MetricNames fields) {
		return fields.field(names, value == 0 ? 0 : nameEnds[value - 1], nameEnds[value]);
	}

	/// Whether these bytes stand in the name of one of the values.
	boolean names(byte[] bytes, int from, int to) {
		for (int at = 0; at + to - from <= length; at++)
			if (Arrays.equals(names, at, at + to - from, bytes, from, to))
				return true;
		return false;
	}

	/// Tells what is believed; false when that is nothing.
	boolean tell(MetricNames fields, byte[] bytes, EventSink sink) {
		boolean told = false;
		for (int value = 0; value < size; value++)
			if (isBelieved(trusts[value])) {
				told = true;
				tell(kinds[value], numbers[value], field(value, fields), bytes, froms[value], tos[value], sink);
			}
		return told;
	}

	private boolean isBelieved(Trust trust) {
		return switch (trust) {
			case ALONE -> true;
			case AMONG_OTHERS, PLACE -> size > 1;
			case AMONG_TIGHT -> tight > 1;
			case AMONG_BARE -> measured > 1;
			case SPLIT -> size > 1 && TrainingWords.holdMeasure(names, length);
		};
	}

	/// Tells a value that stands between two positions of the bytes, or whose number is given as [#add] takes it.
	static void tell(Kind kind, long number, Field field, byte[] bytes, int from, int to, EventSink sink) {
		switch (kind) {
			case TEXT -> sink.text(field, bytes, from, to);
			case WHOLE -> sink.whole(field, number);
			case DECIMAL -> sink.decimal(field, Double.longBitsToDouble(number));
			case TRUE -> sink.truth(field, true);
			case FALSE -> sink.truth(field, false);
			case JSON -> sink.json(field, bytes, from, to);
			case NOTHING -> sink.nothing(field);
		}
	}
}
