package dev.chiplog.workspace;

import dev.chiplog.record.SourceSettings;
import java.nio.charset.Charset;
import java.nio.file.Path;
import java.time.ZoneId;

/// A source that is open, and the way in which it is read.
///
/// @param index its position in the dataset
/// @param path what it is shown as; the parts of a rotated log share theirs
/// @param file the file, or the member below its archive, that the bytes come from
/// @param size in bytes, as far as it is read
/// @param format the name of the format that its beginning is in
/// @param encoding of its raw bytes
/// @param zone in which its times with no zone are read
/// @param settings what the user wants of files of its name
public record OpenSource(int index, Path path, Path file, long size, String format, Charset encoding, ZoneId zone,
		SourceSettings settings) {
}
