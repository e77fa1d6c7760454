package dev.chiplog.format.structured;

import dev.chiplog.format.GrowingBytes;
import dev.chiplog.format.EventSink;
import dev.chiplog.record.Field;
import java.util.Arrays;

/// The fields of one event as they stand in its log, before roles are given to them; used again from event to event.
///
/// Values are kept as ranges of the event's own bytes, or of [#unescaped()] where they had to be rewritten, so that a draft copies
/// nothing that stands in the log as it is.
final class EventDraft implements ShapeValues {

	/// What kind of value a log wrote.
	enum Kind {
		TEXT, WHOLE, DECIMAL, TRUE, FALSE, JSON, NOTHING
	}

	private static final byte[] NO_BYTES = {};
	private static final Kind[] KINDS = Kind.values();

	private final GrowingBytes unescaped = new GrowingBytes();
	private byte[] bytes = NO_BYTES;
	private int size;
	private Field[] own = new Field[32];
	/// Those of the event: its own, or those of its shape.
	private Field[] fields = own;
	private boolean sharing;
	/// The kinds' ordinals, since a reference costs more to store.
	private byte[] kinds = new byte[32];
	private boolean[] rewritten = new boolean[32];
	private int[] starts = new int[32];
	private int[] ends = new int[32];
	private long[] numbers = new long[32];

	/// Forgets the event before and takes the bytes in which the next one stands.
	void begin(byte[] eventBytes) {
		bytes = eventBytes;
		size = 0;
		fields = own;
		sharing = false;
		unescaped.clear();
	}

	/// Forgets the event before and takes the bytes and the fields of the next one; its values are then added without fields.
	///
	/// @param shared not written to
	void begin(byte[] eventBytes, Field[] shared) {
		begin(eventBytes);
		while (own.length < shared.length)
			grow(shared.length);
		fields = shared;
		sharing = true;
	}

	/// Adds the value of the next of the fields that the event was begun with.
	@Override
	public void add(Kind kind, int from, int to, long number) {
		kinds[size] = (byte) kind.ordinal();
		rewritten[size] = false;
		starts[size] = from;
		ends[size] = to;
		numbers[size++] = number;
	}

	/// Adds the value of the next of the fields that the event was begun with.
	@Override
	public void addUnescaped(int from) {
		add(Kind.TEXT, from, unescaped.length(), 0);
		rewritten[size - 1] = true;
	}

	@Override
	public GrowingBytes unescaped() {
		return unescaped;
	}

	/// Adds a value that stands in the event's own bytes.
	void add(Field field, Kind kind, int from, int to) {
		add(field, kind, from, to, 0);
	}

	/// Adds a value that stands in the event's own bytes, with its number: a long, or the bits of a double.
	void add(Field field, Kind kind, int from, int to, long number) {
		if (size == own.length)
			grow(2 * size);
		own[size] = field;
		add(kind, from, to, number);
	}

	/// Adds a value that stands in [#unescaped()], from a position there to its present end.
	void addUnescaped(Field field, Kind kind, int from, long number) {
		add(field, kind, from, unescaped.length(), number);
		rewritten[size - 1] = true;
	}

	/// Adds a number that stands in the event's own bytes.
	void addNumber(Field field, NumberReader number, int from, int to) {
		if (number.isWhole())
			add(field, Kind.WHOLE, from, to, number.whole());
		else
			add(field, Kind.DECIMAL, from, to, Double.doubleToRawLongBits(number.decimal()));
	}

	/// Gives a value to another field.
	void rename(int value, Field field) {
		if (sharing) {
			System.arraycopy(fields, 0, own, 0, size);
			fields = own;
			sharing = false;
		}
		fields[value] = field;
	}

	/// Makes a value another that stands in [#unescaped()], from a position there to its present end.
	void replace(int value, Kind kind, int from) {
		kinds[value] = (byte) kind.ordinal();
		rewritten[value] = true;
		starts[value] = from;
		ends[value] = unescaped.length();
	}

	/// Makes a value the number that it writes.
	void retype(int value, NumberReader number) {
		kinds[value] = (byte) (number.isWhole() ? Kind.WHOLE : Kind.DECIMAL).ordinal();
		numbers[value] = number.isWhole() ? number.whole() : Double.doubleToRawLongBits(number.decimal());
	}

	/// How many values the event has so far.
	int size() {
		return size;
	}

	/// The field of a value.
	Field field(int value) {
		return fields[value];
	}

	/// The kind of a value.
	Kind kind(int value) {
		return KINDS[kinds[value]];
	}

	/// The array in which a value stands.
	byte[] bytes(int value) {
		return rewritten[value] ? unescaped.array() : bytes;
	}

	/// A value's first byte.
	int from(int value) {
		return starts[value];
	}

	/// Behind a value's last byte.
	int to(int value) {
		return ends[value];
	}

	/// The number of a value of kind WHOLE.
	long whole(int value) {
		return numbers[value];
	}

	/// Tells one value to the sink as what it is, with no role.
	void tell(int value, EventSink sink) {
		tell(value, fields[value], sink);
	}

	/// Tells one value to the sink under another field.
	void tell(int value, Field field, EventSink sink) {
		switch (KINDS[kinds[value]]) {
			case TEXT -> sink.text(field, bytes(value), starts[value], ends[value]);
			case WHOLE -> sink.whole(field, numbers[value]);
			case DECIMAL -> sink.decimal(field, Double.longBitsToDouble(numbers[value]));
			case TRUE -> sink.truth(field, true);
			case FALSE -> sink.truth(field, false);
			case JSON -> sink.json(field, bytes(value), starts[value], ends[value]);
			case NOTHING -> sink.nothing(field);
		}
	}

	private void grow(int larger) {
		own = Arrays.copyOf(own, larger);
		fields = sharing ? fields : own;
		kinds = Arrays.copyOf(kinds, larger);
		rewritten = Arrays.copyOf(rewritten, larger);
		starts = Arrays.copyOf(starts, larger);
		ends = Arrays.copyOf(ends, larger);
		numbers = Arrays.copyOf(numbers, larger);
	}
}
