package dev.chiplog.workspace;

import dev.chiplog.ingest.Loading;
import dev.chiplog.source.Input;
import dev.chiplog.source.open.SourceFinder;
import dev.chiplog.source.spool.SpoolFolder;
import java.util.List;

/// A load that was started: its sources were found, which takes a while, and are being read.
///
/// @param found what was found
/// @param spools where sources are unpacked to
/// @param loading reads them
record Started(SourceFinder.Found found, SpoolFolder spools, Loading loading) {

	/// How many bytes there are in all, as far as one can tell.
	static long bytes(List<Input> sources) {
		return sources.stream().mapToLong(Input::expectedSize).sum();
	}
}
