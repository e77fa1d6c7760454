package dev.chiplog.format.time;

import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.nio.ByteOrder;

/// The day that the stamp before wrote, in whatever notation, known again by its bytes: lines of a log come day by day.
final class KnownDay {
	private static final int LONGEST = 2 * Long.BYTES;
	private static final VarHandle WORDS = MethodHandles.byteArrayViewVarHandle(long[].class, ByteOrder.LITTLE_ENDIAN);

	private int width = Integer.MAX_VALUE / 2;
	private long first;
	private long last;
	private long epochDay;

	/// Remembers a day that is written from here up to its clock; one of fewer than eight bytes or more than sixteen is not.
	///
	/// @param clock the first byte of the clock
	void learn(byte[] bytes, int from, int clock, long day) {
		if (clock - from < Long.BYTES || clock - from > LONGEST)
			return;
		width = clock - from;
		first = (long) WORDS.get(bytes, from);
		last = (long) WORDS.get(bytes, clock - Long.BYTES);
		epochDay = day;
	}

	/// Where the clock begins if the same day is written here; -1 when it is not.
	int clock(byte[] bytes, int from, int to) {
		int clock = from + width;
		return clock < to && (long) WORDS.get(bytes, from) == first && (long) WORDS.get(bytes, clock - Long.BYTES) == last ? clock : -1;
	}

	/// Days since 1970-01-01 of the day.
	long epochDay() {
		return epochDay;
	}
}
