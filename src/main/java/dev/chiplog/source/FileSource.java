package dev.chiplog.source;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.time.Instant;

/// A plain file as a source.
///
/// Read by position rather than mapped: a mapped file that is truncated under us would bring the program down.
public final class FileSource implements Source {
	/// Larger reads are slower: the copy into the heap leaves the processor's cache.
	private static final int CHUNK = 256 * 1024;

	private final Path path;
	private final OpenFiles files;
	private final long size;
	private final Instant modified;
	private volatile boolean closed;

	private FileSource(Path path, OpenFiles files, long size, Instant modified) {
		this.path = path;
		this.files = files;
		this.size = size;
		this.modified = modified;
	}

	/// Opens a file.
	///
	/// @throws IOException with a sentence, when the file is not there, is no file or may not be read
	public static FileSource open(Path path) throws IOException {
		return open(path, new OpenFiles());
	}

	/// Opens a file that others of its dataset may crowd out: it is opened again when it is read.
	public static FileSource open(Path path, OpenFiles files) throws IOException {
		try {
			BasicFileAttributes attributes = Files.readAttributes(path, BasicFileAttributes.class);
			// a pipe has no positions to read at, and waits for a writer that may never come
			if (attributes.isOther())
				throw new IOException("\"" + path + "\" is a pipe or a device; save what it gives to a file and open that.");
			FileSource source = new FileSource(path, files, attributes.size(), attributes.lastModifiedTime().toInstant());
			files.read(path, ByteBuffer.allocate(1), 0);
			return source;
		} catch (NoSuchFileException missing) {
			throw new IOException("There is no file \"" + path + "\".", missing);
		} catch (AccessDeniedException denied) {
			throw new IOException("You may not read \"" + path + "\": ask its owner for the right to.", denied);
		}
	}

	@Override
	public Path path() {
		return path;
	}

	@Override
	public long size() {
		return size;
	}

	@Override
	public Instant modified() {
		return modified;
	}

	@Override
	public int read(long offset, byte[] into, int at, int length) throws IOException {
		int wanted = (int) Math.min(length, Math.max(0, size - offset));
		int done = 0;
		while (done < wanted) {
			ByteBuffer buffer = ByteBuffer.wrap(into, at + done, Math.min(CHUNK, wanted - done));
			int read = read(buffer, offset + done);
			if (read < 0)
				break;
			done += read;
		}
		return done;
	}

	@Override
	public void close() {
		closed = true;
		try {
			files.close(path);
		} catch (IOException late) {
			throw new java.io.UncheckedIOException("\"" + path + "\" could not be closed.", late);
		}
	}

	private int read(ByteBuffer buffer, long position) throws IOException {
		if (closed)
			throw new IOException("\"" + path + "\" is closed; open it again.");
		try {
			return files.read(path, buffer, position);
		} catch (NoSuchFileException gone) {
			throw new IOException("\"" + path + "\" is not there any more.", gone);
		} catch (IOException broken) {
			throw new IOException("\"" + path + "\" could not be read on at byte " + position + ": " + broken.getMessage() + ".", broken);
		}
	}
}
