package dev.chiplog.format.export;

import dev.chiplog.format.structured.JsonDialect;
import dev.chiplog.format.structured.Meaning;
import dev.chiplog.format.structured.Signature;

/// Events as Vector's JSON encoding writes them: the line as `message`, its `timestamp`, and `source_type`.
///
/// Source: the Vector documentation, log namespace "Legacy". Traps: the message is a line of any format; what a transform parsed stands
/// beside it; the time is Vector's where none was parsed.
public final class VectorJson extends JsonDialect {

	/// The format; it has no state.
	public VectorJson() {
		super("Vector", Signature.having("source_type").oneOf("message", "host").oneOf("timestamp", "file"),
				Meaning.times("timestamp").levels("level", "severity").called("file", "logger"));
	}
}
