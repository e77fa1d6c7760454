package dev.chiplog.source;

import java.io.IOException;
import java.util.List;

/// A source that goes on growing while it is read, whatever becomes of its file.
///
/// Threads: one thread polls, any number read.
public interface Followed extends Source {

	/// Takes in what was written since the last call.
	///
	/// @return whether there was anything
	/// @throws IOException with a sentence, when the file cannot be read just now; a later call may succeed
	boolean poll() throws IOException;

	/// The offsets at which another file began, because the one before was rotated away or truncated: an event begins there in any case.
	///
	/// @return in ascending order
	List<Long> borders();
}
