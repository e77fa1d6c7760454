package dev.chiplog.source.unpack;

import dev.chiplog.source.Source;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.ClosedChannelException;
import java.nio.channels.NonWritableChannelException;
import java.nio.channels.SeekableByteChannel;

/// A source whose end is known, as a channel to read at any place. One thread at a time.
final class SourceChannel implements SeekableByteChannel {
	private final Source source;
	private final byte[] buffer = new byte[64 * 1024];
	private long position;
	private boolean open = true;

	SourceChannel(Source source) {
		this.source = source;
	}

	@Override
	public int read(ByteBuffer into) throws IOException {
		if (!open)
			throw new ClosedChannelException();
		int wanted = Math.min(into.remaining(), buffer.length);
		int read = source.read(position, buffer, 0, wanted);
		into.put(buffer, 0, read);
		position += read;
		return read == 0 && wanted > 0 ? -1 : read;
	}

	@Override
	public int write(ByteBuffer from) {
		throw new NonWritableChannelException();
	}

	@Override
	public long position() {
		return position;
	}

	@Override
	public SeekableByteChannel position(long wanted) {
		position = wanted;
		return this;
	}

	@Override
	public long size() {
		return source.size();
	}

	@Override
	public SeekableByteChannel truncate(long length) {
		throw new NonWritableChannelException();
	}

	@Override
	public boolean isOpen() {
		return open;
	}

	@Override
	public void close() {
		open = false;
	}
}
