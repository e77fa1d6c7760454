package dev.chiplog.ui.formats;

import java.nio.file.Path;

/// What is picked in the list of sources.
///
/// @param shape of one of its events; empty for the whole source
record SourcePick(Path path, String shape) {

	/// A source as a whole.
	static SourcePick whole(Path path) {
		return new SourcePick(path, "");
	}
}
