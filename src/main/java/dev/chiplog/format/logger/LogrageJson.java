package dev.chiplog.format.logger;

import dev.chiplog.format.structured.JsonDialect;
import dev.chiplog.format.structured.Meaning;
import dev.chiplog.format.structured.Signature;

/// What Rails writes with lograge's JSON or Logstash formatter: one object for each request.
///
/// Source: lograge's documentation. Traps: the JSON formatter adds no time unless the application does; a failed request has `error`
/// with the exception in one text; `duration`, `view` and `db` are milliseconds.
public final class LogrageJson extends JsonDialect {

	/// The format; it has no state.
	public LogrageJson() {
		super("Rails lograge JSON", Signature.having("method", "path", "controller", "action").oneOf("duration", "status", "format"),
				Meaning.times("@timestamp", "timestamp", "time").levels("level", "severity"));
	}
}
