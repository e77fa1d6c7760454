package dev.chiplog.source;

import java.io.IOException;
import java.util.Optional;

/// Begins to follow sources as they grow.
@FunctionalInterface
public interface Follower {

	/// The same source, growing from now on; what was read of it stands at the same offsets, unless its file is another one by now.
	///
	/// @return empty when a source of this kind does not grow
	/// @throws IOException with a sentence, when its file cannot be read
	Optional<Followed> follow(Source source) throws IOException;
}
