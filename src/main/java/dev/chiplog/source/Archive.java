package dev.chiplog.source;

import java.io.IOException;
import java.util.List;
import java.util.Optional;

/// A file that holds several sources, which are found while it is read from front to back, once.
///
/// Closing it closes the sources that it gave. Threads: one thread asks for the members; the members are sources like any other.
public non-sealed interface Archive extends Input {

	/// The next member that can be read; the one before is unpacked to its end first. Empty when there are no more.
	///
	/// @throws IOException with a sentence that names the archive, when nothing of it can be read
	Optional<Source> next() throws IOException;

	/// One sentence for each member that was left out so far, and for what broke the archive off.
	List<String> problems();
}
