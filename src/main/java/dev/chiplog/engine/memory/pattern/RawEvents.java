package dev.chiplog.engine.memory.pattern;

import dev.chiplog.column.EventText;
import dev.chiplog.column.Segment;
import java.io.IOException;
import java.io.UncheckedIOException;
import org.jspecify.annotations.Nullable;

/// The bytes of events as they stand in their source; neighbours are read at once. One thread.
final class RawEvents {
	private static final int SIZE = 1 << 18;

	private final EventText text;
	private byte[] bytes = new byte[SIZE];
	private @Nullable Segment segment;
	private long start;
	private int length;

	RawEvents(EventText text) {
		this.text = text;
	}

	/// Where the bytes of the slot's event begin in [#bytes]; good until the next is asked for.
	///
	/// @throws UncheckedIOException with a sentence, when the source cannot be read or has become shorter
	@SuppressWarnings("ReferenceEquality") // a segment is itself alone
	int find(Segment wanted, int slot) {
		long offset = wanted.offsets().get(slot);
		long end = wanted.end(slot);
		if (segment != wanted || offset < start || end > start + length)
			read(wanted, offset, (int) Math.min(wanted.to() - offset, Math.max(end - offset, SIZE)));
		return (int) (offset - start);
	}

	/// The bytes that were read last.
	byte[] bytes() {
		return bytes;
	}

	private void read(Segment wanted, long offset, int wantedLength) {
		segment = null;
		if (wantedLength > bytes.length)
			bytes = new byte[wantedLength];
		try {
			length = text.read(wanted.source(), offset, bytes, 0, wantedLength);
		} catch (IOException e) {
			throw new UncheckedIOException(e.getMessage(), e);
		}
		if (length < wantedLength)
			throw new UncheckedIOException(new IOException("A source became shorter while it was read: reload it."));
		segment = wanted;
		start = offset;
	}
}
