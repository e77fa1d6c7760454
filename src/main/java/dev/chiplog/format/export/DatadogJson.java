package dev.chiplog.format.export;

import dev.chiplog.format.structured.JsonDialect;
import dev.chiplog.format.structured.Meaning;
import dev.chiplog.format.structured.Signature;

/// Log events of Datadog: as its API and exports give them (`attributes` inside) and as its archives keep them.
///
/// Source: the Datadog API reference, "Logs", and "Log Archives". Traps: the level is called `status`; attributes of the event stand in
/// `attributes.attributes`; tags are an array of `key:value`.
public final class DatadogJson extends JsonDialect {

	/// The format; it has no state.
	public DatadogJson() {
		super("Datadog JSON",
				Signature.having("attributes.timestamp").is("type", "log")
						.or(Signature.having("_id", "date", "source", "status").oneOf("service", "tags", "message")),
				Meaning.times("timestamp", "date").levels("level").called("attributes.status", "level").called("status", "level")
						.called("attributes.attributes.status", "event_status").called("attributes.attributes.level", "event_level")
						.called("type", "kind").without("attributes.attributes", "attributes"));
	}
}
