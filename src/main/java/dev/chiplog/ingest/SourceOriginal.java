package dev.chiplog.ingest;

import dev.chiplog.format.document.Original;
import dev.chiplog.source.Source;
import java.io.IOException;
import org.jspecify.annotations.Nullable;

/// A source as the original of a document. One thread's.
final class SourceOriginal implements Original {
	private final Source source;
	private @Nullable IOException failure;

	SourceOriginal(Source source) {
		this.source = source;
	}

	@Override
	public long size() {
		return source.size();
	}

	@Override
	public int read(long offset, byte[] into, int at, int length) throws IOException {
		try {
			return source.read(offset, into, at, length);
		} catch (IOException failed) {
			failure = failed;
			throw failed;
		}
	}

	/// Throws what the source threw, if it did: its sentence says more than what a reader made of it.
	void rethrow() throws IOException {
		if (failure != null)
			throw failure;
	}
}
