package dev.chiplog.source.unpack;

import dev.chiplog.source.Source;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Optional;

/// A stretch of another source: a member that stands in its archive as it is. Closing it closes nothing.
final class SourceSlice implements Source {
	private final Source whole;
	private final Path path;
	private final Instant modified;
	private final long begin;
	private final long length;
	private volatile boolean cut;

	SourceSlice(Source whole, Path path, Instant modified, long begin, long length) {
		this.whole = whole;
		this.path = path;
		this.modified = modified;
		this.begin = begin;
		this.length = length;
	}

	@Override
	public Path path() {
		return path;
	}

	@Override
	public long size() {
		return cut ? Math.clamp(whole.size() - begin, 0, length) : length;
	}

	@Override
	public Instant modified() {
		return modified;
	}

	@Override
	public int read(long offset, byte[] into, int at, int wanted) throws IOException {
		int inside = (int) Math.clamp(length - offset, 0L, wanted);
		int read = whole.read(begin + offset, into, at, inside);
		if (read < inside)
			cut = true;
		return read;
	}

	@Override
	public Optional<String> problem() {
		// what ails the whole is told of the whole
		return cut && whole.problem().isEmpty()
				? Optional.of("\"" + path + "\" is cut off at byte " + size() + ", where its archive ends.")
				: Optional.empty();
	}

	@Override
	public void close() {
		// the archive that it is a part of is closed by its owner
	}
}
