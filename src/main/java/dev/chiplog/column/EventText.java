package dev.chiplog.column;

import dev.chiplog.record.Event;
import java.io.IOException;

/// Reads events back from the text of their sources, which stays on disk.
///
/// Threads: safe for any number of threads.
public interface EventText {

	/// Reads bytes of a source, as many as there are up to the length.
	///
	/// @return how many were read; fewer than asked only at the end of the source
	/// @throws IOException with a sentence that names the source
	int read(int source, long offset, byte[] into, int at, int length) throws IOException;

	/// Reads one event and parses it again, with every field.
	///
	/// @throws IOException with a sentence that names the source
	Event event(Segment segment, int slot) throws IOException;
}
