package dev.chiplog.format.logger;

import dev.chiplog.format.structured.JsonDialect;
import dev.chiplog.format.structured.Meaning;
import dev.chiplog.format.structured.Signature;

/// What Node's pino writes: levels as tens, times in milliseconds unless the application says otherwise.
///
/// Source: pino's documentation, `timestamp`, `base`, `formatters` and `levels`. Traps: `pid` and `hostname` can be turned off; until
/// version 6 there was a `v` as in bunyan; pino-http adds `req`, `res` and `responseTime`.
public final class Pino extends JsonDialect {

	/// The format; it has no state.
	public Pino() {
		super("pino",
				Signature.having("time", "pid", "hostname").number("level").lacking("v", "levelname", "level_name")
						.or(Signature.having("msg").number("level", "time").lacking("v", "levelname", "level_name", "short_message"))
						.or(Signature.having("pid", "hostname").number("level", "time", "v")),
				Meaning.times("time", "timestamp").levels("level"));
	}
}
