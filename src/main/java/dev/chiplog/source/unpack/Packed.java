package dev.chiplog.source.unpack;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.time.Instant;

/// Packed bytes that a source is unpacked from.
interface Packed {

	/// The path of the unpacked source.
	Path path();

	/// When it was last written.
	Instant modified();

	/// A stream of the unpacked bytes; asked for once.
	InputStream open() throws IOException;

	/// How many bytes it will have unpacked to, as far as one can tell.
	///
	/// @param unpacked how many it has unpacked to so far
	long expectedSize(long unpacked);

	/// How many packed bytes it was unpacked from so far.
	long consumed();

	/// Whether more was asked for than there is.
	boolean ended();

	/// Frees what the packed bytes hold.
	void close();
}
