package dev.chiplog.format.server;

import dev.chiplog.format.structured.JsonDialect;
import dev.chiplog.format.structured.Meaning;
import dev.chiplog.format.structured.Signature;

/// What PostgreSQL writes with `log_destination = jsonlog`: the columns of its csvlog under names, empty ones left out.
///
/// Source: the PostgreSQL manual, "Error Reporting and Logging", table of keys. Traps: the severity has words of its own (`LOG`,
/// `PANIC`); `session_start` is no event's time; `statement` holds line ends; a multi-line statement may quote another log.
public final class PostgresJson extends JsonDialect {

	/// The format; it has no state.
	public PostgresJson() {
		super("PostgreSQL jsonlog", Signature.having("timestamp", "error_severity").oneOf("pid", "session_id", "line_num", "backend_type"),
				Meaning.times("timestamp").levels("error_severity"));
	}
}
