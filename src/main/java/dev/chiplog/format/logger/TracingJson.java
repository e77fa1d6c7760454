package dev.chiplog.format.logger;

import dev.chiplog.format.structured.JsonDialect;
import dev.chiplog.format.structured.Meaning;
import dev.chiplog.format.structured.Signature;

/// What Rust's `tracing-subscriber` writes with its JSON format, flattened or not; also text-generation-inference with `--json-output`.
///
/// Source: the documentation of `tracing_subscriber::fmt::format::Json`. Traps: the message is one of `fields`, unless `flatten_event`
/// puts all of them outside; `span` is an object and `spans` an array; the target has `::` in it.
public final class TracingJson extends JsonDialect {

	/// The format; it has no state.
	public TracingJson() {
		super("Rust tracing JSON", Signature.having("timestamp", "target").capitals("level").inside("fields")
				.or(Signature.having("timestamp").capitals("level").inside("fields").oneOf("span.name", "spans", "threadId", "threadName",
						"fields.message"))
				.or(Signature.having("timestamp", "message").capitals("level").text("target").lacking("logger", "logger_name", "@version")),
				Meaning.times("timestamp").levels("level"));
	}
}
