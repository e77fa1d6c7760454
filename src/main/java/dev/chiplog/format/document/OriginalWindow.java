package dev.chiplog.format.document;

import dev.chiplog.format.Lines;
import java.io.IOException;
import java.util.Arrays;

/// The stretch of an original that is looked at: grows at its end and is left behind from its beginning. One thread.
public final class OriginalWindow {
	private static final int CHUNK = 256 * 1024;

	private final Original original;
	private byte[] bytes = new byte[CHUNK];
	private int from;
	private int to;
	private int counted;
	private long line = 1;
	private long offset;
	private boolean ended;

	public OriginalWindow(Original original) {
		this.original = original;
	}

	/// The array in which the window lies; another one after [#grow].
	public byte[] bytes() {
		return bytes;
	}

	/// The window's first byte in the array.
	public int from() {
		return from;
	}

	/// Behind the window's last byte in the array.
	public int to() {
		return to;
	}

	/// How many bytes the window holds.
	public int length() {
		return to - from;
	}

	/// Leaves behind what stands before a position of the array.
	public void leave(int at) {
		count(Math.max(counted, at));
		from = at;
	}

	/// The offset in the original of a position of the array.
	public long offset(int at) {
		return offset + at;
	}

	/// The physical line of a position of the array, 1-based; positions must be asked for in rising order.
	public long line(int at) {
		count(at);
		return line;
	}

	/// Takes in at least one byte more, doubling the window; positions before this call are void, but for their distance to [#from].
	///
	/// @return false at the end of the original
	public boolean grow() throws IOException {
		if (ended)
			return false;
		count(Math.max(counted, from));
		int kept = to - from;
		byte[] larger = kept + CHUNK > bytes.length / 2 ? new byte[Math.max(bytes.length, 2 * kept + CHUNK)] : bytes;
		System.arraycopy(bytes, from, larger, 0, kept);
		bytes = larger;
		offset += from;
		counted -= from;
		from = 0;
		int wanted = Math.min(bytes.length - kept, Math.max(CHUNK, kept));
		int read = original.read(offset + kept, bytes, kept, wanted);
		to = kept + read;
		ended = read < wanted;
		return read > 0;
	}

	/// A copy of bytes between two positions.
	public byte[] copy(int start, int end) {
		return Arrays.copyOfRange(bytes, start, end);
	}

	private void count(int at) {
		line += Lines.count(bytes, counted, Math.max(counted, at));
		counted = Math.max(counted, at);
	}
}
