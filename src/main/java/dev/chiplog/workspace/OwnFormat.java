package dev.chiplog.workspace;

import dev.chiplog.format.custom.CustomFormat;
import dev.chiplog.record.FormatDefinition;
import java.nio.file.Path;

/// A format that the user has described, and the file that describes it.
///
/// @param file where the description is kept
/// @param format what it describes
public record OwnFormat(Path file, CustomFormat format) {

	/// The description.
	public FormatDefinition definition() {
		return format.definition();
	}
}
