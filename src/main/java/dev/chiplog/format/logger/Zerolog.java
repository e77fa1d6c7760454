package dev.chiplog.format.logger;

import dev.chiplog.format.structured.JsonDialect;
import dev.chiplog.format.structured.Meaning;
import dev.chiplog.format.structured.Signature;

/// What Go's zerolog writes: a small level word first, `time` in ISO 8601 or as a count since 1970, and `message`.
///
/// Source: zerolog's documentation (`TimestampFieldName`, `TimeFieldFormat`). Traps: an event may have no message; `error` holds the
/// error's text and `stack` an array; seconds and milliseconds look alike but for their digits.
public final class Zerolog extends JsonDialect {

	/// The format; it has no state.
	public Zerolog() {
		super("zerolog",
				Signature.having("time").smalls("level").first("level").lacking("msg", "severity", "logger_name", "timestamp", "ts")
						.or(Signature.having("time").smalls("level").text("message", "caller").lacking("msg", "timestamp")),
				Meaning.times("time").levels("level"));
	}
}
