package dev.chiplog.column;

import dev.chiplog.record.Field;
import dev.chiplog.record.FieldTable;
import dev.chiplog.record.Level;
import java.util.Arrays;
import java.util.OptionalLong;
import org.jspecify.annotations.Nullable;

/// Collects the events of one stretch of a source after the other, in its order, and seals each into a [Segment]. One thread.
///
/// Between [#begin] and [#end] the values of one event are told; [#discard] forgets what was told since [#begin], [#retract] the whole
/// event before. Or the events of a run are told from [#beginRun] to [#endRun], field by field. A builder is used again from segment to
/// segment, whatever the source.
public final class SegmentBuilder {
	private final FieldTable fields;
	private final Dictionaries dictionaries;
	private @Nullable ColumnBuilder[] builders = new ColumnBuilder[16];
	/// The fields of this segment, by their index.
	private int[] present = new int[16];
	private boolean[] isPresent = new boolean[16];
	private int presents;
	private long[] offsets = new long[1024];
	private long[] lines = new long[1024];
	private long[] times = new long[1024];
	private byte[] levels = new byte[1024];
	private short[] formats = new short[1024];
	private long[] timed = new long[16];
	private byte[] bytes = {};
	private int settled;
	/// The event whose values are told.
	private int slot;
	private int size;

	/// A builder of segments of one dataset.
	public SegmentBuilder(FieldTable fields, Dictionaries dictionaries) {
		this.fields = fields;
		this.dictionaries = dictionaries;
	}

	/// Takes the bytes in which the segment's events stand. They must stay as they are until it is built, since texts in them are looked
	/// up later; texts may stand in other bytes too, as long as a call lasts.
	public void over(byte[] eventBytes) {
		bytes = eventBytes;
	}

	/// Begins an event.
	///
	/// @param offset where it starts, in bytes of the source
	/// @param line its first physical line
	public void begin(long offset, long line) {
		if (size - settled > ColumnBuilder.BATCH)
			settle(settled + ColumnBuilder.BATCH);
		slot = size;
		place(offset, line);
	}

	private void place(long offset, long line) {
		if (slot == offsets.length)
			grow();
		offsets[slot] = offset;
		lines[slot] = line;
		levels[slot] = 0;
	}

	/// Begins a run of neighbouring events.
	///
	/// The event before it can no longer be taken back.
	public void beginRun() {
		settle(size);
		slot = size - 1;
	}

	/// Adds an event to the run; its time and level are told next.
	///
	/// @param offset where it starts, in bytes of the source
	/// @param line its first physical line
	public void addToRun(long offset, long line) {
		slot++;
		place(offset, line);
	}

	/// Tells values of one field, which are those of the first events of the run.
	///
	/// @param kinds codes of [dev.chiplog.record.ValueKind]
	/// @param values what these say; texts stand in the bytes that were given to [#over]
	/// @param count how many there are
	public void values(Field field, byte[] kinds, long[] values, int count) {
		builder(field).values(size, kinds, values, count);
	}

	/// Turns to an event of the run, which is then told more.
	public void turnTo(int event) {
		slot = size + event;
	}

	/// Ends the run.
	///
	/// @param count how many events it has
	/// @param format the position of the format's name in [Dataset#formats]
	public void endRun(int count, int format) {
		Arrays.fill(formats, size, size + count, (short) format);
		size += count;
	}

	/// The event's time, in nanoseconds since the epoch; the first one told counts.
	public void time(long epochNanos) {
		if ((timed[slot >>> 6] & 1L << slot) != 0)
			return;
		times[slot] = epochNanos;
		timed[slot >>> 6] |= 1L << slot;
	}

	/// The event's level; the first one told counts.
	public void level(Level level) {
		if (levels[slot] == 0)
			levels[slot] = (byte) (level.ordinal() + 1);
	}

	/// A text in UTF-8; of several values of one field the first counts, here and below.
	@SuppressWarnings("ReferenceEquality") // the very array that stays as it is, not one with the same bytes
	public void text(Field field, byte[] source, int from, int to) {
		ColumnBuilder builder = builder(field);
		if (source == bytes)
			builder.text(slot, from, to);
		else
			builder.text(slot, source, from, to);
	}

	/// A whole number.
	public void whole(Field field, long number) {
		builder(field).whole(slot, number);
	}

	/// A number with a fraction.
	public void decimal(Field field, double number) {
		builder(field).decimal(slot, number);
	}

	/// True or false, kept as a text.
	public void truth(Field field, boolean truth) {
		builder(field).truth(slot, truth);
	}

	/// Ends the event.
	///
	/// @param format the position of the format's name in [Dataset#formats]
	public void end(int format) {
		formats[size] = (short) format;
		size++;
	}

	/// Forgets what was told of the event since [#begin]; it may be told anew.
	public void discard() {
		for (int i = 0; i < presents; i++)
			forget(present[i]);
		untime();
	}

	/// Forgets the event that was ended last.
	public void retract() {
		size--;
		slot = size;
		settled = Math.min(settled, size);
		for (int i = 0; i < presents; i++)
			forget(present[i]);
		untime();
	}

	/// How many events there are so far.
	public int size() {
		return size;
	}

	/// Seals the segment and begins the next. Events with no time take that of the event before them; leading ones stay without, see
	/// [Segment#placed].
	///
	/// @param source the index of the source in its dataset
	/// @param to the byte offset behind the last event
	public Segment build(int source, long to) {
		settle(size);
		RowSet own = RowSet.ofWords(Arrays.copyOf(timed, (size + 63) >>> 6), size);
		SlotTimes slotTimes = SlotTimes.inferred(times, own, OptionalLong.empty());
		Segment segment = new Segment(source, size, size == 0 ? to : offsets[0], to, PackedLongs.of(offsets, size),
				PackedLongs.of(lines, size), slotTimes.values(), slotTimes.timed(), slotTimes.inferred(), slotTimes.sorted(),
				PackedLongs.of(widened(levels), size), PackedLongs.of(widened(formats), size), columns());
		Arrays.fill(timed, 0);
		size = 0;
		settled = 0;
		return segment;
	}

	private void settle(int to) {
		for (int i = 0; i < presents; i++) {
			ColumnBuilder builder = builders[present[i]];
			if (builder != null)
				builder.settle(bytes, settled, to);
		}
		settled = to;
	}

	private @Nullable Column[] columns() {
		@Nullable
		Column[] columns = new Column[Math.min(builders.length, fields.size())];
		for (int i = 0; i < presents; i++) {
			int index = present[i];
			isPresent[index] = false;
			ColumnBuilder builder = builders[index];
			columns[index] = builder == null ? null : builder.build(size);
		}
		presents = 0;
		return columns;
	}

	private void forget(int field) {
		ColumnBuilder builder = builders[field];
		if (builder != null)
			builder.forget(size);
	}

	private void untime() {
		timed[size >>> 6] &= ~(1L << size);
		levels[size] = 0;
	}

	private ColumnBuilder builder(Field field) {
		int index = field.index();
		ColumnBuilder builder = index < builders.length && isPresent[index] ? builders[index] : null;
		return builder != null ? builder : begun(field);
	}

	/// The builder of a field that the segment did not have so far.
	private ColumnBuilder begun(Field field) {
		int index = field.index();
		if (index >= builders.length) {
			int room = Math.max(index + 1, builders.length * 2);
			builders = Arrays.copyOf(builders, room);
			isPresent = Arrays.copyOf(isPresent, room);
		}
		ColumnBuilder builder = builders[index];
		if (builder == null) {
			builder = new ColumnBuilder(field, dictionaries);
			builders[index] = builder;
		}
		builder.begin();
		if (presents == present.length)
			present = Arrays.copyOf(present, presents * 2);
		present[presents++] = index;
		isPresent[index] = true;
		return builder;
	}

	private void grow() {
		int room = offsets.length * 2;
		offsets = Arrays.copyOf(offsets, room);
		lines = Arrays.copyOf(lines, room);
		times = Arrays.copyOf(times, room);
		levels = Arrays.copyOf(levels, room);
		formats = Arrays.copyOf(formats, room);
		timed = Arrays.copyOf(timed, (room + 63) >>> 6);
	}

	private long[] widened(short[] codes) {
		long[] wide = new long[size];
		for (int i = 0; i < size; i++)
			wide[i] = codes[i];
		return wide;
	}

	private long[] widened(byte[] codes) {
		long[] wide = new long[size];
		for (int i = 0; i < size; i++)
			wide[i] = codes[i];
		return wide;
	}
}
