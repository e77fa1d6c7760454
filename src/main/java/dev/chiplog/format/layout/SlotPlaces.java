package dev.chiplog.format.layout;

import dev.chiplog.record.Level;
import org.jspecify.annotations.Nullable;

/// Where the slots of a layout stand in the line that was matched last, and what its stamp and its level say; written by whichever matcher
/// found them. One thread's.
final class SlotPlaces {
	private final int[] starts;
	private final int[] ends;
	private long nanos;
	private @Nullable Level level;

	/// @param slots how many the layout has
	SlotPlaces(int slots) {
		starts = new int[slots];
		ends = new int[slots];
	}

	/// Begins another line: what the last one meant is forgotten.
	void begin() {
		level = null;
	}

	void set(int slot, int start, int end) {
		starts[slot] = start;
		ends[slot] = end;
	}

	void setNanos(long epochNanos) {
		nanos = epochNanos;
	}

	void setLevel(@Nullable Level found) {
		level = found;
	}

	int start(Part.Slot slot) {
		return starts[slot.index()];
	}

	int end(Part.Slot slot) {
		return ends[slot.index()];
	}

	/// The time of the slot that tells one, in nanoseconds since 1970-01-01T00:00:00Z.
	long nanos() {
		return nanos;
	}

	/// The level of the last slot that means one; null when there is none.
	@Nullable
	Level level() {
		return level;
	}
}
