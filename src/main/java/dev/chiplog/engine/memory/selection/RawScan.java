package dev.chiplog.engine.memory.selection;

import dev.chiplog.column.EventText;
import dev.chiplog.column.RowSet;
import dev.chiplog.column.Segment;
import dev.chiplog.query.Cancellation;
import java.io.IOException;
import java.io.UncheckedIOException;

/// Goes over the bytes of the events of a segment, read in large pieces.
final class RawScan {
	private static final int PIECE = 1 << 18;

	private final EventText text;
	private final Cancellation cancellation;
	private byte[] buffer = new byte[PIECE];

	RawScan(EventText text, Cancellation cancellation) {
		this.text = text;
		this.cancellation = cancellation;
	}

	/// Looks at the bytes of one event, from `from` to before `to`.
	@FunctionalInterface
	interface BytesTest {
		boolean accepts(byte[] bytes, int from, int to);
	}

	/// The slots among the candidates whose bytes the test accepts.
	///
	/// @throws UncheckedIOException with a sentence that names the source
	RowSet where(Segment segment, RowSet candidates, BytesTest test) {
		long[] words = new long[(segment.size() + 63) >>> 6];
		int slot = candidates.next(0);
		while (slot >= 0) {
			cancellation.check();
			long start = segment.offsets().get(slot);
			int behind = behindPiece(segment, slot, start);
			int length = Math.toIntExact(segment.end(behind - 1) - start);
			read(segment.source(), start, length);
			for (; slot >= 0 && slot < behind; slot = candidates.next(slot + 1))
				if (test.accepts(buffer, (int) (segment.offsets().get(slot) - start), (int) (segment.end(slot) - start)))
					words[slot >>> 6] |= 1L << slot;
		}
		return RowSet.ofWords(words, segment.size());
	}

	private static int behindPiece(Segment segment, int slot, long start) {
		int behind = slot + 1;
		while (behind < segment.size() && segment.end(behind) - start <= PIECE)
			behind++;
		return behind;
	}

	private void read(int source, long offset, int length) {
		if (buffer.length < length)
			buffer = new byte[length];
		try {
			int read = text.read(source, offset, buffer, 0, length);
			if (read < length)
				throw new IOException("a source became shorter while it was read; reload it");
		} catch (IOException e) {
			throw new UncheckedIOException(e.getMessage(), e);
		}
	}
}
