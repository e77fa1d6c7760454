package dev.chiplog.format.server;

import dev.chiplog.format.structured.JsonDialect;
import dev.chiplog.format.structured.Meaning;
import dev.chiplog.format.structured.Signature;

/// What Elasticsearch and OpenSearch write to their JSON logs and slow logs: an own layout up to version 7, ECS from 8 on.
///
/// Source: the Elasticsearch reference, "Logging" and "Slow Log". Traps: the level may be padded; milliseconds have a comma before
/// them; `stacktrace` is an array; slow logs have `took` as text and `source` as escaped JSON; keys with dots.
public final class ElasticsearchJson extends JsonDialect {

	/// The format; it has no state.
	public ElasticsearchJson() {
		super("Elasticsearch JSON",
				Signature.having("type", "timestamp", "cluster.name", "node.name").text("level")
						.or(Signature.having("@timestamp", "log.level").oneOf("elasticsearch.cluster.name", "elasticsearch.node.name",
								"elasticsearch.cluster.uuid"))
						.or(Signature.having("event.action", "event.type", "node.id").oneOf("timestamp", "@timestamp")),
				Meaning.times("timestamp", "@timestamp").levels("level", "log.level").called("type", "log_type"));
	}
}
