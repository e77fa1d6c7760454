package dev.chiplog.format.logger;

import dev.chiplog.format.structured.JsonDialect;
import dev.chiplog.format.structured.LevelScale;
import dev.chiplog.format.structured.Meaning;
import dev.chiplog.format.structured.Signature;

/// What Go's `log/slog` writes with its `JSONHandler`: `time`, then `level` in capitals, then `msg`.
///
/// Source: the documentation of `log/slog`. Traps: a level may stand between the named ones, as `INFO+2` or `DEBUG-4`; `source` is an
/// object; a record with a zero time has none.
public final class SlogJson extends JsonDialect {

	/// The format; it has no state.
	public SlogJson() {
		super("slog JSON",
				Signature.having("time").capitals("level").text("msg").lacking("logger_name", "pid").first("time").or(Signature.having()
						.capitals("level").text("msg").first("level").lacking("ts", "timestamp", "logger_name", "message")),
				Meaning.times("time").levels(LevelScale.SLOG, "level"));
	}
}
