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
	private boolean timed;
	private int size;

	/// Forgets the run before and takes the bytes in which the next one stands.
	///
	/// @param from the first line's first byte
	/// @param haveTimes whether its lines have times
	public void begin(byte[] source, int from, boolean haveTimes) {
		bytes = source;
		timed = haveTimes;
		size = 0;
		starts[0] = from;
	}

	/// Adds a line.
	///
	/// @param time nanoseconds since the epoch; anything where the lines have none
	/// @param level null when it has none
	/// @param behind its line feed
	public void add(long time, @Nullable Level level, int behind) {
		nanos[size] = time;
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

	/// Whether the lines have times.
	public boolean isTimed() {
		return timed;
	}

	/// The time of a line, in nanoseconds since the epoch, where the lines have times.
	public long nanos(int line) {
		return nanos[line];
	}

	/// The level of a line; null when it has none.
	public @Nullable Level level(int line) {
		return levels[line];
	}
}
