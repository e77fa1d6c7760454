package dev.chiplog.source.spool;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.ClosedChannelException;
import java.nio.channels.FileChannel;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;

/// A file that many threads read and write by position; opened anew when an interrupted thread closed it under the others.
final class SharedChannel implements AutoCloseable {
	private final Path path;
	private FileChannel channel;
	private boolean closed;

	SharedChannel(Path path) throws IOException {
		this.path = path;
		this.channel = open(path);
	}

	/// Reads or writes at a position of a channel.
	private interface Transfer {
		int on(FileChannel channel) throws IOException;
	}

	int read(ByteBuffer buffer, long position) throws IOException {
		return transfer(file -> file.read(buffer, position));
	}

	int write(ByteBuffer buffer, long position) throws IOException {
		return transfer(file -> file.write(buffer, position));
	}

	@Override
	public synchronized void close() throws IOException {
		closed = true;
		channel.close();
	}

	private int transfer(Transfer transfer) throws IOException {
		while (true) {
			try {
				return transfer.on(usable());
			} catch (ClosedChannelException interrupted) {
				if (Thread.currentThread().isInterrupted())
					throw interrupted;
			}
		}
	}

	private synchronized FileChannel usable() throws IOException {
		if (closed)
			throw new IOException("The source is closed; open it again.");
		if (!channel.isOpen())
			channel = open(path);
		return channel;
	}

	private static FileChannel open(Path path) throws IOException {
		return FileChannel.open(path, StandardOpenOption.CREATE, StandardOpenOption.READ, StandardOpenOption.WRITE);
	}
}
