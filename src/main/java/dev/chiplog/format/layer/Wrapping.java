package dev.chiplog.format.layer;

import dev.chiplog.format.EventSink;
import dev.chiplog.format.layout.LazyField;
import dev.chiplog.format.GrowingBytes;
import dev.chiplog.record.Field;
import dev.chiplog.record.Level;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/// What the layers around one event said, kept until it is known what the event itself says; used again, by one thread.
///
/// It copies what it is told, because layers are peeled from line after line with the same buffers.
public final class Wrapping implements EventSink {

	private enum Kind {
		TIME, LEVEL, TEXT, WHOLE, DECIMAL, TRUE, FALSE, JSON, NOTHING
	}

	private final GrowingBytes bytes = new GrowingBytes();
	private int size;
	private Field[] fields = new Field[8];
	private Kind[] kinds = new Kind[8];
	private int[] starts = new int[8];
	private int[] ends = new int[8];
	private long[] numbers = new long[8];
	private @Nullable Level level;
	private boolean timed;

	/// Forgets the event before.
	public void clear() {
		bytes.clear();
		size = 0;
		timed = false;
		level = null;
	}

	/// Whether a layer gave a time.
	public boolean isTimed() {
		return timed;
	}

	/// Tells everything in its order.
	///
	/// @param timeKnown whether the event has a time of its own, which counts more: a layer's is then a plain field
	/// @param plainTime the field of a time that does not count
	public void tell(EventSink sink, boolean timeKnown, LazyField plainTime) {
		for (int i = 0; i < size; i++)
			tell(i, sink, timeKnown, plainTime);
	}

	private void tell(int i, EventSink sink, boolean timeKnown, LazyField plainTime) {
		byte[] array = bytes.array();
		switch (kinds[i]) {
			case TIME -> {
				if (timeKnown)
					sink.text(plainTime.get(), array, starts[i], ends[i]);
				else
					sink.time(fields[i], numbers[i], array, starts[i], ends[i]);
			}
			case LEVEL -> {
				Level told = level;
				if (told != null)
					sink.level(fields[i], told, array, starts[i], ends[i]);
			}
			case TEXT -> sink.text(fields[i], array, starts[i], ends[i]);
			case WHOLE -> sink.whole(fields[i], numbers[i]);
			case DECIMAL -> sink.decimal(fields[i], Double.longBitsToDouble(numbers[i]));
			case TRUE -> sink.truth(fields[i], true);
			case FALSE -> sink.truth(fields[i], false);
			case JSON -> sink.json(fields[i], array, starts[i], ends[i]);
			case NOTHING -> sink.nothing(fields[i]);
		}
	}

	@Override
	public void time(Field field, long epochNanos, byte[] source, int from, int to) {
		if (timed)
			text(field, source, from, to);
		else {
			timed = true;
			add(field, Kind.TIME, epochNanos, source, from, to);
		}
	}

	@Override
	public void level(Field field, Level told, byte[] source, int from, int to) {
		if (level == null) {
			level = told;
			add(field, Kind.LEVEL, 0, source, from, to);
		}
	}

	@Override
	public void text(Field field, byte[] source, int from, int to) {
		add(field, Kind.TEXT, 0, source, from, to);
	}

	@Override
	public void whole(Field field, long number) {
		add(field, Kind.WHOLE, number, bytes.array(), 0, 0);
	}

	@Override
	public void decimal(Field field, double number) {
		add(field, Kind.DECIMAL, Double.doubleToRawLongBits(number), bytes.array(), 0, 0);
	}

	@Override
	public void truth(Field field, boolean truth) {
		add(field, truth ? Kind.TRUE : Kind.FALSE, 0, bytes.array(), 0, 0);
	}

	@Override
	public void json(Field field, byte[] source, int from, int to) {
		add(field, Kind.JSON, 0, source, from, to);
	}

	@Override
	public void nothing(Field field) {
		add(field, Kind.NOTHING, 0, bytes.array(), 0, 0);
	}

	private void add(Field field, Kind kind, long number, byte[] source, int from, int to) {
		if (size == fields.length)
			grow();
		fields[size] = field;
		kinds[size] = kind;
		numbers[size] = number;
		starts[size] = bytes.length();
		bytes.append(source, from, to);
		ends[size++] = bytes.length();
	}

	private void grow() {
		int larger = 2 * size;
		fields = Arrays.copyOf(fields, larger);
		kinds = Arrays.copyOf(kinds, larger);
		starts = Arrays.copyOf(starts, larger);
		ends = Arrays.copyOf(ends, larger);
		numbers = Arrays.copyOf(numbers, larger);
	}
}
