package dev.chiplog.format;

import dev.chiplog.record.Level;
import org.jspecify.annotations.Nullable;

/// Some neighbouring lines that are an event each: where they stand, their times and levels; used again from run to run. One thread.
public final class LineRun {
	/// Most lines that a run has: their text and what is read from it stay in the processor's caches.
	public static final int MOST = 256;

	private final int[] starts = new int[MOST + 1];
	private final long[] nanos = new long[MOST];
	private final @Nullable Level[] levels = new Level[MOST];
	private byte[] bytes = {};
	private final boolean[] timed = new boolean[MOST];
	private int size;

	/// Forgets the run before and takes the bytes in which the next one stands.
	///
	/// @param from the first line's first byte
	public void begin(byte[] source, int from) {
		bytes = source;
		size = 0;
		starts[0] = from;
	}

	/// Adds a line.
	///
	/// @param time nanoseconds since the epoch
	/// @param level null when it has none
	/// @param behind its line feed
	public void add(long time, @Nullable Level level, int behind) {
		nanos[size] = time;
		timed[size] = true;
		put(level, behind);
	}

	/// Adds a line that has no time.
	///
	/// @param level null when it has none
	/// @param behind its line feed
	public void addUntimed(@Nullable Level level, int behind) {
		timed[size] = false;
		put(level, behind);
	}

	private void put(@Nullable Level level, int behind) {
		levels[size] = level;
		starts[++size] = behind;
	}

	/// Whether no line more has room.
	public boolean isFull() {
		return size == MOST;
	}

	/// How many lines there are.
	public int size() {
		return size;
	}

	/// The bytes in which the lines stand.
	public byte[] bytes() {
		return bytes;
	}

	/// The first byte of a line; of the line behind the last one too.
	public int start(int line) {
		return starts[line];
	}

	/// Whether a line has a time.
	public boolean isTimed(int line) {
		return timed[line];
	}

	/// The time of a line that has one, in nanoseconds since the epoch.
	public long nanos(int line) {
		return nanos[line];
	}

	/// The level of a line; null when it has none.
	public @Nullable Level level(int line) {
		return levels[line];
	}
}
