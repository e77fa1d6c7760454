package dev.chiplog.format.logger;

import dev.chiplog.format.structured.JsonDialect;
import dev.chiplog.format.structured.Meaning;
import dev.chiplog.format.structured.Signature;

/// What Node's winston writes with its JSON format: a small level word and `message` first, `timestamp` when the application adds one.
///
/// Source: winston's and logform's documentation. Traps: npm's levels `http`, `verbose` and `silly`; a level may be coloured; an error
/// puts its `stack` beside the message. It is so plain that any key of another logger speaks against it.
public final class WinstonJson extends JsonDialect {

	/// The format; it has no state.
	public WinstonJson() {
		super("Winston",
				Signature.having("level").text("level", "message").first("level", "message")
						.lacking("time", "ts", "@timestamp", "severity", "logger_name", "levelname", "target", "msg", "ecs.version",
								"file_name", "component", "version", "record")
						.notCapitals("level"),
				Meaning.times("timestamp").levels("level"));
	}
}
