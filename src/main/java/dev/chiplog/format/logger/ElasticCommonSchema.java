package dev.chiplog.format.logger;

import dev.chiplog.format.structured.JsonDialect;
import dev.chiplog.format.structured.Meaning;
import dev.chiplog.format.structured.Signature;

/// Events in the Elastic Common Schema, as the ECS loggers of every language and Beats' own logs write them.
///
/// Source: the ECS reference and the ECS logging specification. Traps: keys are dotted (`log.level`) or nested, which is the same;
/// `error.stack_trace` is a text or an array; `message` may be missing.
public final class ElasticCommonSchema extends JsonDialect {

	/// The format; it has no state.
	public ElasticCommonSchema() {
		super("ECS", Signature.having("@timestamp", "ecs.version").lacking("elasticsearch.cluster.uuid", "elasticsearch.node.name",
				"elasticsearch.cluster.name", "_index"), Meaning.times("@timestamp").levels("log.level"));
	}
}
