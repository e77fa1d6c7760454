package dev.chiplog.format.server;

import dev.chiplog.format.structured.JsonDialect;
import dev.chiplog.format.structured.Meaning;
import dev.chiplog.format.structured.Signature;

/// What Kibana writes as JSON up to version 7; from 8 on it writes ECS.
///
/// Source: the Kibana guide, "Logging settings". Traps: the level is one of the `tags`; a request has `req`, `res` and `statusCode`,
/// and its message is made of them; an error has its trace in `error.stack`.
public final class KibanaJson extends JsonDialect {

	/// The format; it has no state.
	public KibanaJson() {
		super("Kibana JSON", Signature.having("type", "@timestamp", "tags", "pid").lacking("@version", "ecs.version"),
				Meaning.times("@timestamp").levels("severity").called("tags", "severity"));
	}
}
