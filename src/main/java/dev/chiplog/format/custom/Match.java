package dev.chiplog.format.custom;

import dev.chiplog.record.Level;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/// What a described format finds in one line.
///
/// @param line the bytes of the line
/// @param bounds where each group begins and ends in the line, -1 twice for one that is missing; null when the line begins no event
/// @param nanos the time; meaningless when the group of the time is missing
/// @param level the level; null when there is none
record Match(byte[] line, int @Nullable [] bounds, long nanos, @Nullable Level level) {

	static Match none(byte[] line) {
		return new Match(line, null, 0, null);
	}

	boolean isEvent() {
		return bounds != null;
	}

	/// Whether it is what was found in exactly these bytes.
	boolean isOf(byte[] bytes, int from, int to) {
		return Arrays.equals(line, 0, line.length, bytes, from, to);
	}
}
