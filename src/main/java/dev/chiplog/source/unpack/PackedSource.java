package dev.chiplog.source.unpack;

import dev.chiplog.source.Source;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.time.Instant;

/// A source that is compressed as a whole.
final class PackedSource implements Packed {
	/// Logs are packed to about a fifth at least; only shown as long as nothing better is known.
	private static final int LIKELY_RATIO = 5;

	private final Source source;
	private final Compression compression;
	private final SourceStream stream;

	PackedSource(Source source, Compression compression) {
		this.source = source;
		this.compression = compression;
		this.stream = new SourceStream(source);
	}

	@Override
	public Path path() {
		return source.path();
	}

	@Override
	public Instant modified() {
		return source.modified();
	}

	@Override
	public InputStream open() throws IOException {
		return compression.open(stream);
	}

	@Override
	public long expectedSize(long unpacked) {
		double ratio = consumed() == 0 || unpacked == 0 ? LIKELY_RATIO : (double) unpacked / consumed();
		return (long) (source.expectedSize() * ratio);
	}

	@Override
	public long consumed() {
		return stream.position();
	}

	@Override
	public boolean ended() {
		return stream.ended();
	}

	@Override
	public void close() {
		source.close();
	}
}
