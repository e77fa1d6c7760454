package dev.chiplog.ingest;

import java.io.IOException;
import org.jspecify.annotations.Nullable;

/// The last stretch of a source that was read, so that events next to each other cost one read. One thread.
final class ReadWindow {
	private static final int SIZE = 256 * 1024;

	private byte[] bytes = new byte[SIZE];
	private @Nullable RecognisedSource source;
	private long offset;
	private int length;

	/// Makes sure that a stretch of the source is in the window.
	///
	/// @return where the stretch begins in [#bytes]
	/// @throws IOException with a sentence, when the source cannot be read or has become shorter
	int find(RecognisedSource wanted, long from, int size) throws IOException {
		if (source != wanted || from < offset || from + size > offset + length)
			fill(wanted, from, size);
		return (int) (from - offset);
	}

	/// How many bytes of the window there are.
	int length() {
		return length;
	}

	/// The bytes of the window.
	byte[] bytes() {
		return bytes;
	}

	private void fill(RecognisedSource wanted, long from, int size) throws IOException {
		if (size > bytes.length || bytes.length > SIZE && size <= SIZE)
			bytes = new byte[Math.max(size, SIZE)];
		source = null;
		length = wanted.source().read(from, bytes, 0, bytes.length);
		if (length < size)
			throw new IOException("\"" + wanted.source().path() + "\" has become shorter since it was opened: reload it.");
		source = wanted;
		offset = from;
	}
}
