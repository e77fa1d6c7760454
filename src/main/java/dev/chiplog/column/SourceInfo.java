package dev.chiplog.column;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;

/// What a dataset knows of one of its sources.
///
/// @param index its position in the dataset
/// @param path as the user gave it or as it was found under a folder; the parts of a rotated log share theirs
/// @param file the file, or the member below its archive, that the bytes come from
/// @param size in bytes, as far as it is read
/// @param preamble how many bytes stand before the first event: a byte order mark, a header, blank lines
/// @param format the name of the format that most of it is in
/// @param encoding of its raw bytes
public record SourceInfo(int index, Path path, Path file, long size, long preamble, String format, Charset encoding) {

	/// A source in UTF-8.
	public SourceInfo(int index, Path path, Path file, long size, long preamble, String format) {
		this(index, path, file, size, preamble, format, StandardCharsets.UTF_8);
	}
}
