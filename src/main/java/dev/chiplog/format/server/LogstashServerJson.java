package dev.chiplog.format.server;

import dev.chiplog.format.structured.JsonDialect;
import dev.chiplog.format.structured.Meaning;
import dev.chiplog.format.structured.Signature;

/// What Logstash writes about itself with `log.format: json`, its slow log included: Log4j's keys with the message inside `logEvent`.
///
/// Source: the Logstash reference, "Logging". Traps: the message is an object with values of its own; `event` in the slow log is a
/// whole event as escaped JSON.
public final class LogstashServerJson extends JsonDialect {

	/// The format; it has no state.
	public LogstashServerJson() {
		super("Logstash server JSON", Signature.having("loggerName").number("timeMillis").inside("logEvent"),
				Meaning.times("timeMillis").levels("level").called("logEvent.event", "slow_event").without("logEvent"));
	}
}
