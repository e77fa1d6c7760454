package dev.chiplog.column;

import dev.chiplog.record.Field;
import dev.chiplog.record.Level;
import java.util.OptionalLong;
import org.jspecify.annotations.Nullable;

/// The columns of the events of one stretch of one source, some 10³ to 10⁵ of them; immutable.
///
/// A slot is an event's position in the segment, 0-based, in the order of the source.
///
/// @param source the index of the source in its dataset
/// @param size how many events
/// @param from the byte offset of the first event in its source
/// @param to the byte offset behind the last event; the next segment of the source begins here
/// @param offsets where each event starts, in bytes of the source; event i ends where event i + 1 starts
/// @param lines the first physical line of each event, 1-based
/// @param times nanoseconds since the epoch; unspecified where `timed` lacks the slot
/// @param timed the slots that have a time, their own or an inferred one
/// @param inferred the slots whose time was taken from the event before
/// @param sorted whether every slot is timed and times never go back from slot to slot
/// @param levels a level's ordinal + 1 a slot; 0 where the event has none
/// @param formats the position of the format's name in [Dataset#formats] a slot
/// @param columns by field index; null, or beyond the end, where no event of the segment has the field
public record Segment(int source, int size, long from, long to, PackedLongs offsets, PackedLongs lines, PackedLongs times, RowSet timed,
		RowSet inferred, boolean sorted, PackedLongs levels, PackedLongs formats, @Nullable Column[] columns) {

	/// The column of a field; null when no event of the segment has it.
	public @Nullable Column column(Field field) {
		return field.index() < columns.length ? columns[field.index()] : null;
	}

	/// The slot's level; null when the event has none.
	public @Nullable Level level(int slot) {
		int code = (int) levels.get(slot);
		return code == 0 ? null : LEVELS[code - 1];
	}

	/// The byte offset behind the slot's event.
	public long end(int slot) {
		return slot + 1 < size ? offsets.get(slot + 1) : to;
	}

	/// In a sorted segment, the first slot whose time is not before the given one; behind the last when there is none.
	///
	/// @param nanos since the epoch
	public int firstAt(long nanos) {
		int first = 0;
		int behind = size;
		while (first < behind) {
			int middle = (first + behind) >>> 1;
			if (times.get(middle) < nanos)
				first = middle + 1;
			else
				behind = middle;
		}
		return first;
	}

	/// The slot of the event that begins at a byte offset; -1 when none does.
	public int slotAt(long offset) {
		int low = 0;
		int high = size - 1;
		while (low <= high) {
			int middle = (low + high) >>> 1;
			long found = offsets.get(middle);
			if (found == offset)
				return middle;
			if (found < offset)
				low = middle + 1;
			else
				high = middle - 1;
		}
		return -1;
	}

	/// The slot of the event that holds a byte offset from that of the first event to before [#to].
	public int slotWith(long offset) {
		int low = 0;
		int high = size;
		while (low + 1 < high) {
			int middle = (low + high) >>> 1;
			if (offsets.get(middle) <= offset)
				low = middle;
			else
				high = middle;
		}
		return low;
	}

	/// The same segment behind what its source holds before it, which a builder cannot know.
	///
	/// @param linesBefore how many physical lines of the source stand before the segment's own first line
	/// @param timeBefore the time of the event before; leading events without a time take it
	public Segment placed(long linesBefore, OptionalLong timeBefore) {
		SlotTimes own = new SlotTimes(times, timed, inferred, sorted);
		SlotTimes now = timeBefore.isPresent() ? own.after(timeBefore.getAsLong()) : own;
		return new Segment(source, size, from, to, offsets, lines.plus(linesBefore), now.values(), now.timed(), now.inferred(),
				now.sorted(), levels, formats, columns);
	}

	/// The time of the last event; empty when it has none.
	public OptionalLong lastTime() {
		return new SlotTimes(times, timed, inferred, sorted).last();
	}

	/// An estimate of the heap that the segment holds on to, in bytes, dictionaries excluded.
	public long bytes() {
		long sum = 160 + offsets.bytes() + lines.bytes() + times.bytes() + timed.bytes() + inferred.bytes() + levels.bytes()
				+ formats.bytes() + 8L * columns.length;
		for (Column column : columns)
			sum += column == null ? 0 : column.bytes();
		return sum;
	}

	private static final Level[] LEVELS = Level.values();
}
