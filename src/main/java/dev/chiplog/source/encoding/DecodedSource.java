package dev.chiplog.source.encoding;

import dev.chiplog.source.Source;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Optional;

/// A source in another encoding, presented in UTF-8; nothing is written to disk for it.
///
/// The original is decoded in chunks that begin and end between characters. Where they begin, in the original and in UTF-8, is noted when
/// they are first read; any later read decodes its chunk again, and so does the way back to the original's offsets.
public final class DecodedSource implements Source {
	private final Source original;
	private final ChunkDecoder decoder;
	private final ChunkTable chunks = new ChunkTable();
	private final RecentChunks recent = new RecentChunks();
	private volatile boolean ended;

	/// @param original is closed together with this
	/// @param charset without a state that lasts from one character to the next
	public DecodedSource(Source original, Charset charset) {
		this.original = original;
		this.decoder = new ChunkDecoder(original, charset);
	}

	@Override
	public Path path() {
		return original.path();
	}

	@Override
	public Path file() {
		return original.file();
	}

	@Override
	public Charset encoding() {
		return decoder.charset();
	}

	@Override
	public long size() {
		return chunks.end();
	}

	@Override
	public long expectedSize() {
		long read = chunks.originalEnd();
		double ratio = read == 0 ? 1 : (double) chunks.end() / read;
		return ended ? chunks.end() : (long) (original.expectedSize() * ratio);
	}

	@Override
	public Instant modified() {
		return original.modified();
	}

	@Override
	public Optional<String> problem() {
		return original.problem();
	}

	@Override
	public int read(long offset, byte[] into, int at, int length) throws IOException {
		int done = 0;
		while (done < length && reach(offset + done)) {
			int chunk = chunks.at(offset + done);
			byte[] bytes = chunk(chunk).utf8();
			int from = (int) (offset + done - chunks.begin(chunk));
			int part = Math.min(length - done, bytes.length - from);
			System.arraycopy(bytes, from, into, at + done, part);
			done += part;
		}
		return done;
	}

	@Override
	public long rawOffset(long offset) throws IOException {
		if (!reach(offset))
			return chunks.originalEnd();
		int chunk = chunks.at(offset);
		return chunks.originalBegin(chunk) + decoder.originalLength(chunk(chunk), (int) (offset - chunks.begin(chunk)));
	}

	@Override
	public int readRaw(long rawOffset, byte[] into, int at, int length) throws IOException {
		return original.read(rawOffset, into, at, length);
	}

	@Override
	public long rawSize() {
		return original.size();
	}

	@Override
	public void close() {
		original.close();
	}

	/// Decodes on until there is a byte at the offset.
	///
	/// @return false when the source ends before it
	private boolean reach(long offset) throws IOException {
		while (offset >= chunks.end() && !ended)
			decodeNext();
		return offset < chunks.end();
	}

	private synchronized void decodeNext() throws IOException {
		if (ended)
			return;
		DecodedChunk next = decoder.decode(chunks.originalEnd());
		if (next.original().length == 0) {
			ended = true;
			return;
		}
		recent.put(chunks.size(), next);
		chunks.add(next.original().length, next.utf8().length);
	}

	private DecodedChunk chunk(int chunk) throws IOException {
		Optional<DecodedChunk> known = recent.get(chunk);
		if (known.isPresent())
			return known.get();
		DecodedChunk decoded = decoder.decode(chunks.originalBegin(chunk));
		if (decoded.utf8().length != chunks.length(chunk))
			throw new IOException("\"" + path() + "\" has changed since it was opened: reload it.");
		recent.put(chunk, decoded);
		return decoded;
	}
}
