package dev.chiplog.source.follow;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.Arrays;

/// One life of a log file: from where it was empty to where it was renamed, deleted or truncated. One thread at a time.
///
/// The open file is read on after a rename, so that its last bytes are not lost.
final class Generation implements AutoCloseable {
	/// How many bytes at the beginning, and before the position, are compared to notice that they were written anew.
	private static final int REMEMBERED = 512;

	private final FileChannel channel;
	private final Object identity;
	private byte[] first = new byte[0];
	private byte[] last = new byte[0];
	private long position;

	private Generation(FileChannel channel, Object identity) {
		this.channel = channel;
		this.identity = identity;
	}

	/// Opens the file that has the path now, to be read from its beginning.
	static Generation open(Path path) throws IOException {
		while (true) {
			Object before = identity(path);
			FileChannel channel = FileChannel.open(path, StandardOpenOption.READ);
			if (before.equals(identity(path)))
				return new Generation(channel, before);
			// it was replaced while it was opened
			channel.close();
		}
	}

	/// The same open file from its beginning, after it was truncated.
	Generation again() {
		return new Generation(channel, identity);
	}

	/// Whether the file is still the one that has the path; false, too, when there is none.
	boolean isAt(Path path) throws IOException {
		return Files.exists(path) && identity.equals(identity(path));
	}

	/// Reads what comes next.
	///
	/// @return how many bytes; 0 at the end; -1 when what was read before is not there any more, because the file was truncated
	int read(byte[] into) throws IOException {
		int length = 0;
		int read = 0;
		while (length < into.length && read >= 0) {
			read = channel.read(ByteBuffer.wrap(into, length, into.length - length), position + length);
			length += Math.max(read, 0);
		}
		// looked at behind the read: a truncation in between is noticed, too
		if (!isUnchanged(first, 0) || !isUnchanged(last, position - last.length))
			return -1;
		remember(into, length);
		position += length;
		return length;
	}

	@Override
	public void close() throws IOException {
		channel.close();
	}

	private void remember(byte[] bytes, int length) {
		if (first.length < REMEMBERED)
			first = joined(first, bytes, Math.min(length, REMEMBERED - first.length));
		byte[] joined = joined(last, bytes, length);
		last = Arrays.copyOfRange(joined, Math.max(0, joined.length - REMEMBERED), joined.length);
	}

	private boolean isUnchanged(byte[] remembered, long at) throws IOException {
		ByteBuffer now = ByteBuffer.allocate(remembered.length);
		while (now.hasRemaining())
			if (channel.read(now, at + now.position()) < 0)
				return false;
		return Arrays.equals(now.array(), remembered);
	}

	private static byte[] joined(byte[] left, byte[] right, int length) {
		byte[] joined = Arrays.copyOf(left, left.length + length);
		System.arraycopy(right, 0, joined, left.length, length);
		return joined;
	}

	private static Object identity(Path path) throws IOException {
		BasicFileAttributes attributes = Files.readAttributes(path, BasicFileAttributes.class);
		// some systems have no keys for files
		return attributes.fileKey() == null ? attributes.creationTime() : attributes.fileKey();
	}
}
