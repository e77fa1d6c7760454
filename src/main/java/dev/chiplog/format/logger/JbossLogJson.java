package dev.chiplog.format.logger;

import dev.chiplog.format.structured.JsonDialect;
import dev.chiplog.format.structured.Meaning;
import dev.chiplog.format.structured.Signature;

/// What Quarkus, WildFly and other users of JBoss LogManager write with its JSON formatter.
///
/// Source: the Quarkus guide "Logging configuration" and the documentation of jboss-logmanager's `JsonFormatter`. Traps: `exception` is
/// an object, with its frames as an array; with `formatted` details the trace is a text `stackTrace`; the level may be `FINE` or a
/// number's name.
public final class JbossLogJson extends JsonDialect {

	/// The format; it has no state.
	public JbossLogJson() {
		super("JBoss LogManager JSON", Signature.having("loggerClassName", "sequence").text("level", "timestamp"),
				Meaning.times("timestamp").levels("level").called("stackTrace", "stack_trace").called("exception.exceptionType",
						"exception.type"));
	}
}
