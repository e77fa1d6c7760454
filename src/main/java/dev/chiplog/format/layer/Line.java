package dev.chiplog.format.layer;

import dev.chiplog.format.ControlScan;

/// A line, or what is left of it once layers are taken off; used again from line to line, by one thread.
public final class Line {
	private static final byte[] NO_BYTES = {};

	private byte[] bytes = NO_BYTES;
	private int from;
	private int to;
	private boolean unfinished;

	/// Begins with a whole line.
	///
	/// @param lineFrom the line's first byte
	/// @param lineTo behind its last byte, line end excluded
	void begin(byte[] lineBytes, int lineFrom, int lineTo) {
		set(lineBytes, lineFrom, lineTo);
		unfinished = false;
	}

	/// Leaves only what the layer was around.
	void set(byte[] innerBytes, int innerFrom, int innerTo) {
		bytes = innerBytes;
		from = innerFrom;
		to = innerTo;
	}

	/// Leaves the line from a position on.
	void beginAt(int innerFrom) {
		from = innerFrom;
	}

	/// Notes that the logger's line goes on in the next line of the source.
	void setUnfinished() {
		unfinished = true;
	}

	/// The array that the line stands in.
	public byte[] bytes() {
		return bytes;
	}

	/// The line's first byte.
	public int from() {
		return from;
	}

	/// Behind the line's last byte.
	public int to() {
		return to;
	}

	/// Whether the logger's line goes on in the next line of the source.
	public boolean isUnfinished() {
		return unfinished;
	}

	/// Whether nothing is left.
	boolean isEmpty() {
		return to <= from;
	}

	/// The byte at a distance from the first; -1 behind the end.
	int peek(int distance) {
		return from + distance < to ? bytes[from + distance] : -1;
	}

	/// Whether it holds a control character other than a tab.
	boolean hasControl() {
		return ControlScan.findControl(bytes, from, to) < to;
	}

	/// Whether it begins with these bytes.
	boolean startsWith(byte[] start) {
		return startsWith(start, bytes, from, to);
	}

	/// Whether a range begins with these bytes.
	static boolean startsWith(byte[] start, byte[] bytes, int from, int to) {
		if (to - from < start.length)
			return false;
		for (int i = 0; i < start.length; i++)
			if (bytes[from + i] != start[i])
				return false;
		return true;
	}
}
