package dev.chiplog.format.logger;

import dev.chiplog.format.structured.JsonDialect;
import dev.chiplog.format.structured.Meaning;
import dev.chiplog.format.structured.Signature;

/// What logstash-logback-encoder, Log4j's Logstash templates and Logstash's own `json_lines` codec write: `@timestamp` and `@version`.
///
/// Source: the documentation of logstash-logback-encoder and of Logstash's event. Traps: `level_value` is Logback's own scale beside
/// `level`; `stack_trace` holds a whole trace; events of inputs have no level at all.
public final class LogstashJson extends JsonDialect {

	/// The format; it has no state.
	public LogstashJson() {
		super("Logstash JSON", Signature.having("@timestamp", "@version").lacking("ecs.version", "_index"),
				Meaning.times("@timestamp").levels("level", "log.level", "loglevel", "severity"));
	}
}
