package dev.chiplog.ui.formats;

import dev.chiplog.record.Event;
import java.nio.file.Path;
import java.util.List;

/// A line and everything that is told of it.
///
/// @param source the path of the source it stands in
/// @param bare its first line without what stands around it
/// @param pattern that describes lines like this one, a proposal
/// @param text of the line, and of the lines that belong to it
/// @param parts the pieces of the text that became fields
/// @param steps how it was read
/// @param fields what became of it
record LineReading(Event event, Path source, String bare, String pattern, String text, List<Part> parts, List<StepRow> steps,
		List<FieldRow> fields) {
	LineReading {
		parts = List.copyOf(parts);
		steps = List.copyOf(steps);
		fields = List.copyOf(fields);
	}
}
