package dev.chiplog.engine.memory.search;

import dev.chiplog.column.EventText;
import java.io.IOException;
import java.io.UncheckedIOException;

/// Reads pieces of sources, each thread into a buffer of its own that it uses again and again.
///
/// Files are read and not mapped, since a mapped file that is truncated under us would bring the program down. Threads: safe for any
/// number of threads.
final class PieceReader {
	/// How many bytes a piece should have; larger ones leave the processor's cache before they are searched.
	static final int SIZE = 1 << 18;
	private static final ThreadLocal<byte[]> BUFFER = ThreadLocal.withInitial(() -> new byte[SIZE]);

	private final EventText text;

	PieceReader(EventText text) {
		this.text = text;
	}

	/// The bytes of a stretch of a source, at the beginning of an array that may be longer; good until this thread reads the next piece.
	///
	/// @throws UncheckedIOException with a sentence, when the source cannot be read or has become shorter
	byte[] read(int source, long offset, int length) {
		byte[] buffer = length <= SIZE ? BUFFER.get() : new byte[length];
		try {
			int read = text.read(source, offset, buffer, 0, length);
			if (read < length)
				throw new IOException("a source became shorter while it was read; reload it");
		} catch (IOException e) {
			throw new UncheckedIOException(e.getMessage(), e);
		}
		return buffer;
	}
}
