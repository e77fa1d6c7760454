package dev.chiplog.source.unpack;

import dev.chiplog.source.Source;
import java.io.IOException;
import java.io.InputStream;

/// A source read from front to back. One thread reads; others may ask how far it has come.
final class SourceStream extends InputStream {
	private static final int READ_AHEAD = 64 * 1024;

	private final Source source;
	private final byte[] buffer = new byte[READ_AHEAD];
	private long bufferBegin;
	private int bufferLength;
	private volatile long position;
	private volatile boolean ended;

	SourceStream(Source source) {
		this.source = source;
	}

	/// The offset of the next byte.
	long position() {
		return position;
	}

	/// Whether somebody asked for a byte behind the last.
	boolean ended() {
		return ended;
	}

	@Override
	public int read() throws IOException {
		if (!fill())
			return -1;
		byte next = buffer[(int) (position - bufferBegin)];
		move(position + 1);
		return next & 0xFF;
	}

	@Override
	public int read(byte[] into, int at, int length) throws IOException {
		if (length == 0)
			return 0;
		if (!fill())
			return -1;
		int from = (int) (position - bufferBegin);
		int read = Math.min(length, bufferLength - from);
		System.arraycopy(buffer, from, into, at, read);
		move(position + read);
		return read;
	}

	@Override
	public long skip(long count) throws IOException {
		if (count <= 0)
			return 0;
		long before = position;
		boolean there = source.read(before + count - 1, new byte[1], 0, 1) == 1;
		move(there ? before + count : Math.max(before, source.size()));
		return position - before;
	}

	@Override
	public int available() throws IOException {
		return fill() ? (int) (bufferBegin + bufferLength - position) : 0;
	}

	private void move(long to) {
		position = to;
	}

	private boolean fill() throws IOException {
		if (position >= bufferBegin && position < bufferBegin + bufferLength)
			return true;
		bufferBegin = position;
		bufferLength = source.read(position, buffer, 0, buffer.length);
		ended = bufferLength == 0;
		return !ended;
	}
}
