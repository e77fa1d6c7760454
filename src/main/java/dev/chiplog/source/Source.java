package dev.chiplog.source;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Instant;

/// One readable stream of bytes: a file, a rotated part, a member of an archive.
///
/// Threads: any number of threads may read at once.
public interface Source extends AutoCloseable {

	/// The path as the user gave it, or the path of a file found under a folder that the user gave.
	Path path();

	/// Bytes in the (unpacked) source when it was opened.
	long size();

	/// When the source was last written; gives a log without a year its year.
	Instant modified();

	/// Reads bytes at an offset, as many as there are up to the length.
	///
	/// @return how many were read; fewer than asked only at the end; 0 at or behind the end
	/// @throws IOException with a sentence that names the source
	int read(long offset, byte[] into, int at, int length) throws IOException;

	@Override
	void close();
}
