package dev.chiplog.format.logger;

import dev.chiplog.format.structured.JsonDialect;
import dev.chiplog.format.structured.LevelScale;
import dev.chiplog.format.structured.Meaning;
import dev.chiplog.format.structured.Signature;

/// Graylog's extended log format: `version`, `host`, `short_message`, `timestamp` in seconds, and own fields with an underscore before.
///
/// Source: the GELF payload specification of Graylog. Traps: `level` is a syslog severity and 1 when it is missing, which nobody means;
/// `full_message` holds a stack trace; the time may be missing.
public final class Gelf extends JsonDialect {

	/// The format; it has no state.
	public Gelf() {
		super("GELF", Signature.having("short_message", "host").oneOf("version", "_level", "timestamp", "level", "facility"),
				Meaning.times("timestamp").levels(LevelScale.SYSLOG, "level"));
	}
}
