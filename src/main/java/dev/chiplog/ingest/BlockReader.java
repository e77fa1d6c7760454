package dev.chiplog.ingest;

import dev.chiplog.format.Lines;
import dev.chiplog.source.Source;
import java.io.IOException;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/// Reads a source from front to back in blocks that end where an event does. One thread.
///
/// The first blocks are small, so that the first rows are there at once; later ones are larger, so that columns are long.
final class BlockReader {
	/// A block is not grown further than this for an event that does not end.
	private static final int LONGEST_EVENT = 256 * 1024 * 1024;

	private final Source source;
	private final @Nullable Directives directives;
	private final EventBoundary boundary;
	private final BufferPool buffers;
	private final long end;
	private long offset;
	private final BlockSize size;
	private int wanted;
	private byte[] carried = new byte[0];

	/// Reads all events.
	BlockReader(RecognisedSource recognised, EventBoundary boundary, BufferPool buffers, BlockSize size) {
		this(recognised, recognised.preamble(), Long.MAX_VALUE, boundary, buffers, size);
	}

	/// Reads the events of a stretch.
	///
	/// @param from where an event begins
	/// @param end where the last event ends
	BlockReader(RecognisedSource recognised, long from, long end, EventBoundary boundary, BufferPool buffers, BlockSize size) {
		this.source = recognised.source();
		this.offset = from;
		this.end = end;
		this.directives = recognised.directives();
		this.boundary = boundary;
		this.buffers = buffers;
		this.size = size;
		this.wanted = size.first();
	}

	/// The next block; null at the end of the source.
	///
	/// @throws IOException with a sentence that names the source
	@Nullable
	Block next() throws IOException {
		byte[] bytes = buffers.take(Math.max(wanted, carried.length + size.first()));
		System.arraycopy(carried, 0, bytes, 0, carried.length);
		int length = carried.length;
		while (true) {
			int room = Math.min(Math.max(wanted, carried.length + size.first()), bytes.length);
			int wantedHere = (int) Math.min(room - length, end - offset - length);
			length += source.read(offset + length, bytes, length, wantedHere);
			boolean ended = length < room;
			if (ended)
				return length == 0 ? null : cut(bytes, length, length);
			int last = boundary.last(bytes, 0, length);
			if (last < 0 && length >= LONGEST_EVENT)
				last = Math.max(Lines.lastEnd(bytes, 0, length) + 1, 0);
			if (last == 0)
				last = length;
			if (last > 0) {
				wanted = Math.min(wanted * 2, size.largest());
				return cut(bytes, last, length);
			}
			wanted = Math.max(wanted, length) * 2;
			bytes = Arrays.copyOf(bytes, wanted);
		}
	}

	private Block cut(byte[] bytes, int eventsEnd, int length) {
		int blockEnd = directives == null ? eventsEnd : directives.cut(bytes, eventsEnd, offset);
		carried = Arrays.copyOfRange(bytes, blockEnd, length);
		Block block = new Block(bytes, blockEnd, offset);
		offset += blockEnd;
		return block;
	}
}
