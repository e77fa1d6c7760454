package dev.chiplog.source.rotation;

import dev.chiplog.source.Source;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Optional;

/// A part of a rotated log: called like the log, read from its own file.
///
/// @param path of the log
/// @param part is closed together with this
public record RotatedPart(Path path, Source part) implements Source {

	@Override
	public Path file() {
		return part.file();
	}

	@Override
	public long size() {
		return part.size();
	}

	@Override
	public long expectedSize() {
		return part.expectedSize();
	}

	@Override
	public Instant modified() {
		return part.modified();
	}

	@Override
	public Charset encoding() {
		return part.encoding();
	}

	@Override
	public int read(long offset, byte[] into, int at, int length) throws IOException {
		return part.read(offset, into, at, length);
	}

	@Override
	public Optional<String> problem() {
		return part.problem();
	}

	@Override
	public long rawOffset(long offset) throws IOException {
		return part.rawOffset(offset);
	}

	@Override
	public int readRaw(long rawOffset, byte[] into, int at, int length) throws IOException {
		return part.readRaw(rawOffset, into, at, length);
	}

	@Override
	public long rawSize() {
		return part.rawSize();
	}

	@Override
	public void close() {
		part.close();
	}
}
