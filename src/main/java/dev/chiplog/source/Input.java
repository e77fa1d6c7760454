package dev.chiplog.source;

import java.nio.file.Path;

/// Something that was opened to be read: one source, or an archive that gives its sources one after another.
public sealed interface Input extends AutoCloseable permits Source, Archive {

	/// What it is called: the path as the user gave it, or the path of a file found under a folder that the user gave.
	Path path();

	/// How many bytes it will have given when all of it is read, as far as one can tell now; exact once it is read.
	long expectedSize();

	/// Frees what it holds; may be called twice.
	///
	/// @throws java.io.UncheckedIOException with a sentence, when it cannot be closed
	@Override
	void close();
}
