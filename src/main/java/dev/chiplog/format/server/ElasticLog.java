package dev.chiplog.format.server;

import dev.chiplog.format.Framing;
import dev.chiplog.format.layout.LayoutFormat;

/// The plain logs of Elasticsearch, OpenSearch and Logstash, slow logs included.
///
/// Source: Elastic's documentation of logging configuration. Traps: level and component are padded; the node and the index in brackets
/// belong to the message; a clock with a comma.
public final class ElasticLog extends LayoutFormat {

	/// The format; it has no state.
	public ElasticLog() {
		super("Elasticsearch", Framing.LINES_UNTIL_NEXT,
				"[{time}][{level:capitals}~][{logger}~] [{node:name}]~[{index:name}][{shard:number}] {message}",
				"[{time}][{level:capitals}~][{logger}~] [{node:name}]~{message}", "[{time}][{level:capitals}~][{logger}~] {message}",
				"[{time}][{level:capitals}~][{logger}~][{pipeline:name}] {message}");
	}
}
