package dev.chiplog.query;

import dev.chiplog.record.Level;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.OptionalLong;

/// A dataset at a glance.
///
/// @param bytes of all sources
/// @param events how many events
/// @param unparsed how many of them no format understood
/// @param from the earliest time, epoch nanoseconds
/// @param to the latest time, epoch nanoseconds
/// @param indexBytes an estimate of the heap that the index takes
/// @param sources one for each source
/// @param levels how many events have each level; levels without events are left out
/// @param errors how many events are errors: level at least ERROR, or a status of at least 400 where there is no level
/// @param formats how many events each format understood, the most frequent first
/// @param complete whether loading is over
public record Summary(long bytes, long events, long unparsed, OptionalLong from, OptionalLong to, long indexBytes,
		List<SourceSummary> sources, Map<Level, Long> levels, long errors, Map<String, Long> formats, boolean complete) {

	/// How many logs there are: a rotated log counts once, however many parts it has.
	public int logs() {
		return (int) sources.stream().map(SourceSummary::path).distinct().count();
	}

	/// One source at a glance.
	///
	/// @param path what it is called; the parts of a rotated log share theirs
	/// @param file the file, or the member of an archive, that it is read from
	/// @param format the name of the format that most of it is in
	public record SourceSummary(Path path, Path file, String format, long bytes, long events, long unparsed) {
	}
}
