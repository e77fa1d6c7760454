package dev.chiplog.format.logger;

import dev.chiplog.format.structured.JsonDialect;
import dev.chiplog.format.structured.Meaning;
import dev.chiplog.format.structured.Signature;

/// What structlog's `JSONRenderer` writes: `event` is the message, `level` a small word, `timestamp` ISO 8601 or seconds.
///
/// Source: the structlog documentation (processors `add_log_level`, `add_logger_name`, `TimeStamper`, `dict_tracebacks`). Traps: keys
/// come in any order; `exception` is a text or, with `dict_tracebacks`, an array; not every chain adds a time.
public final class StructlogJson extends JsonDialect {

	/// The format; it has no state.
	public StructlogJson() {
		super("structlog JSON", Signature.having().text("event").smalls("level").lacking("message", "msg", "@timestamp", "event_type"),
				Meaning.times("timestamp", "time", "ts").levels("level"));
	}
}
