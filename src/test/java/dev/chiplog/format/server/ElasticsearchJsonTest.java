package dev.chiplog.format.server;

import dev.chiplog.format.Format;
import dev.chiplog.format.structured.DialectContract;
import java.util.List;

class ElasticsearchJsonTest extends DialectContract {

	@Override
	protected Format format() {
		return new ElasticsearchJson();
	}

	@Override
	protected List<String> samples() {
		return List.of(
				"""
						{"type": "server", "timestamp": "2025-03-01T12:00:00,123Z", "level": "INFO", "component": "o.e.n.Node", "cluster.name": "es", "node.name": "a1", "message": "started" }""",
				"""
						{"type": "server", "timestamp": "2025-03-01T12:00:01,123Z", "level": "WARN ", "component": "o.e.c.C", "cluster.name": "es", "node.name": "a1", "message": "[ERROR] quoted", "cluster.uuid": "u", "stacktrace": ["java.io.IOException: x", "at a.B.c(B.java:1)"] }""",
				"""
						{"type": "index_search_slowlog", "timestamp": "2025-03-01T12:00:02,000Z", "level": "TRACE", "component": "i.s.s.query", "cluster.name": "es", "node.name": "a1", "message": "[i][0]", "took": "12ms", "took_millis": "12", "source": "{\\"size\\":1}"}""",
				"""
						{"@timestamp":"2025-03-01T12:00:03.000Z","log.level":"ERROR","message":"failed","ecs.version":"1.2.0","service.name":"ES_ECS","event.dataset":"elasticsearch.server","process.thread.name":"main","log.logger":"org.elasticsearch.node.Node","elasticsearch.node.name":"a1","elasticsearch.cluster.name":"es","error.stack_trace":"x\\n\\tat y"}""",
				"""
						{"type":"audit","timestamp":"2025-03-01T13:00:04,123+0100","node.id":"n","event.type":"transport","event.action":"access_granted","user.name":"ann"}""");
	}

	@Override
	protected List<String> meanings() {
		return List.of("2025-03-01T12:00:00.123Z INFO [o.e.n.Node] started", "2025-03-01T12:00:01.123Z WARNING [o.e.c.C] [ERROR] quoted",
				"2025-03-01T12:00:02Z TRACE [i.s.s.query] [i][0]", "2025-03-01T12:00:03Z ERROR [org.elasticsearch.node.Node] failed",
				"2025-03-01T12:00:04.123Z - [-] -");
	}
}
