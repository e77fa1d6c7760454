package dev.chiplog.format.document.avro;

import dev.chiplog.format.document.DocumentReader;
import dev.chiplog.format.document.DocumentRecord;
import dev.chiplog.format.document.Original;
import dev.chiplog.format.document.binary.RowJson;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// Reads the records of a container file block by block; behind a damaged block it goes on where the next one begins. One thread's.
///
/// A record's line is its number.
final class AvroReader implements DocumentReader {
	private final Header header;
	private final Blocks blocks;
	private final RowJson row = new RowJson();
	private @Nullable BinaryValues values;
	private long left;
	private long rows;
	private @Nullable String problem;

	AvroReader(Original original, Header header) {
		this.header = header;
		this.blocks = new Blocks(original, header);
	}

	@Override
	public boolean placed() {
		return false;
	}

	@Override
	public @Nullable DocumentRecord next() throws IOException {
		while (true)
			try {
				if (left > 0)
					return nextHere();
				Blocks.Block block = blocks.next();
				if (block == null)
					return null;
				values = new BinaryValues(header.codec().unpack(block.packed()));
				left = block.records();
			} catch (UncheckedIOException unreadable) {
				throw unreadable.getCause();
			} catch (IOException | RuntimeException damaged) {
				// libraries answer damaged bytes with exceptions of all kinds
				leaveBlock();
			}
	}

	@Override
	public Optional<String> problem() {
		return Optional.ofNullable(problem);
	}

	private DocumentRecord nextHere() throws IOException {
		BinaryValues next = values;
		if (next == null)
			throw new IllegalStateException("no block was begun");
		byte[] line = row.line(json -> new Datum(next, json).row(header.schema()));
		left--;
		return new DocumentRecord(line, 0, ++rows);
	}

	private void leaveBlock() {
		if (problem == null)
			problem = "is cut off or damaged behind record " + rows + "; what could be read behind that is shown.";
		left = 0;
		blocks.leave();
	}
}
