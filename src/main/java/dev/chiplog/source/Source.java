package dev.chiplog.source;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Optional;

/// One readable stream of bytes: a file, a rotated part, a member of an archive.
///
/// What is read is text in UTF-8 wherever it can be. The bytes as they were written, before they were given another encoding or form,
/// are its *raw* bytes; they are the same unless a source says otherwise.
///
/// Threads: any number of threads may read at once.
public non-sealed interface Source extends Input {

	/// {@inheritDoc} A member has a path below that of its archive, a rotated part that of the file that is written to now.
	@Override
	Path path();

	/// The file, or the member below its archive, that the bytes come from.
	default Path file() {
		return path();
	}

	/// How many bytes are known so far: a source that is unpacked while it is read grows until a read gave fewer bytes than it asked for.
	long size();

	@Override
	default long expectedSize() {
		return size();
	}

	/// When the source was last written; gives a log without a year its year.
	Instant modified();

	/// In which encoding its raw bytes are.
	default Charset encoding() {
		return StandardCharsets.UTF_8;
	}

	/// Reads bytes at an offset, as many as there are up to the length; unpacks as far as that takes.
	///
	/// @return how many were read; fewer than asked only at the end; 0 at or behind the end
	/// @throws IOException with a sentence that names the source
	int read(long offset, byte[] into, int at, int length) throws IOException;

	/// Why the source ended before its time: broken off, corrupt, too large when unpacked; a sentence. Known once its end was read.
	default Optional<String> problem() {
		return Optional.empty();
	}

	/// Where the raw bytes of an offset begin: the bytes from `a` to `b` are the raw bytes from `rawOffset(a)` to `rawOffset(b)`.
	///
	/// @param offset at most the size, at the beginning of a character
	/// @throws IOException with a sentence that names the source
	default long rawOffset(long offset) throws IOException {
		return offset;
	}

	/// Reads raw bytes at a raw offset, as [#read] does.
	///
	/// @throws IOException with a sentence that names the source
	default int readRaw(long rawOffset, byte[] into, int at, int length) throws IOException {
		return read(rawOffset, into, at, length);
	}

	/// How many raw bytes are known so far.
	default long rawSize() {
		return size();
	}
}
