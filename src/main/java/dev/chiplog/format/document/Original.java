package dev.chiplog.format.document;

import java.io.IOException;

/// The bytes of a document as they were written, readable at any place.
public interface Original {

	/// How many bytes are known so far; all of them once a read gave fewer bytes than it asked for.
	long size();

	/// Reads bytes at an offset, as many as there are up to the length.
	///
	/// @return how many were read; fewer than asked only at the end
	/// @throws IOException with a sentence that names the source
	int read(long offset, byte[] into, int at, int length) throws IOException;
}
