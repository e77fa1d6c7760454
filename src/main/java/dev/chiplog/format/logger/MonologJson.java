package dev.chiplog.format.logger;

import dev.chiplog.format.structured.JsonDialect;
import dev.chiplog.format.structured.LevelScale;
import dev.chiplog.format.structured.Meaning;
import dev.chiplog.format.structured.Signature;

/// What PHP's Monolog writes with its `JsonFormatter`: `channel`, `level` and `level_name`, `datetime`, `context` and `extra`.
///
/// Source: Monolog's documentation, "The log message structure". Traps: `level` counts in hundreds; empty `context` and `extra` are
/// arrays; before version 2 `datetime` was an object; an exception is an object in `context` with its trace as an array.
public final class MonologJson extends JsonDialect {

	/// The format; it has no state.
	public MonologJson() {
		super("Monolog JSON", Signature.having("message", "channel").text("level_name"),
				Meaning.times("datetime", "datetime.date").levels(LevelScale.MONOLOG, "level_name", "level"));
	}
}
