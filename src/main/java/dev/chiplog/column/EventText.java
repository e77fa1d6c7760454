package dev.chiplog.column;

import dev.chiplog.record.Event;
import dev.chiplog.record.EventReading;
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

	/// Reads bytes of a source as they were written, before they were given another encoding or form.
	///
	/// @return how many were read; fewer than asked only at the end of the source
	/// @throws IOException with a sentence that names the source
	default int readRaw(int source, long rawOffset, byte[] into, int at, int length) throws IOException {
		return read(source, rawOffset, into, at, length);
	}

	/// Where the bytes as they were written begin for an offset at which an event begins or ends.
	///
	/// @throws IOException with a sentence that names the source
	default long rawOffset(int source, long offset) throws IOException {
		return offset;
	}

	/// How many bytes of a source are known so far, as they were written.
	long rawSize(int source);

	/// Reads one event and parses it again, with every field.
	///
	/// @throws IOException with a sentence that names the source
	Event event(Segment segment, int slot) throws IOException;

	/// Reads one event once more and tells how that is done.
	///
	/// @throws IOException with a sentence that names the source
	EventReading explain(Segment segment, int slot) throws IOException;
}
