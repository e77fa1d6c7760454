package dev.chiplog.format.document;

import java.io.IOException;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// Gives the records of one document, one after the other in the order of its bytes. One thread's.
///
/// What cannot be read is not lost: it becomes a record of its own whose line is no JSON, and reading goes on behind it where that is
/// possible.
public interface DocumentReader extends AutoCloseable {

	/// The next record; null behind the last.
	///
	/// @throws IOException with a sentence, when the original cannot be read on
	@Nullable
	DocumentRecord next() throws IOException;

	/// The first thing that could not be read, and where: the rest of a sentence that begins with the document's name. Known at the end.
	Optional<String> problem();

	/// Whether records have a place among the original's bytes and lines; if not, they are known by their lines of JSON alone.
	default boolean placed() {
		return true;
	}

	@Override
	default void close() throws IOException {
		// most readers hold nothing but memory
	}
}
