package dev.chiplog.record;

import java.nio.charset.Charset;
import java.time.ZoneId;
import java.util.Optional;

/// How the user wants a source to be read; what is empty is found out from the source itself.
///
/// @param format the name of the format that counts first
/// @param zone in which times with no zone are
/// @param encoding of its raw bytes
/// @param levelField the field that holds the level, in formats whose fields have names of their own
public record SourceSettings(Optional<String> format, Optional<ZoneId> zone, Optional<Charset> encoding, Optional<String> levelField) {

	/// Nothing is wanted in particular.
	public static final SourceSettings NONE = new SourceSettings(Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty());
}
