package dev.chiplog.format.logger;

import dev.chiplog.format.Format;
import dev.chiplog.format.structured.DialectContract;
import java.util.List;

class ElasticCommonSchemaTest extends DialectContract {

	@Override
	protected Format format() {
		return new ElasticCommonSchema();
	}

	@Override
	protected List<String> samples() {
		return List.of(
				"""
						{"@timestamp":"2025-03-01T12:00:00.123Z","log.level":"INFO","message":"ready","ecs.version":"1.2.0","service.name":"shop","process.thread.name":"main","log.logger":"org.example.Shop"}""",
				"""
						{"@timestamp":"2025-03-01T12:00:01.123Z","log":{"level":"error","logger":"app"},"message":"level=debug","ecs":{"version":"1.6.0"},"error":{"type":"ValueError","message":"bad","stack_trace":"Traceback (most recent call last):\\nValueError: bad"}}""",
				"""
						{"log.level":"warn","@timestamp":"2025-03-01T12:00:02.000Z","ecs.version":"8.10.0","http":{"request":{"method":"GET"}}}""");
	}

	@Override
	protected List<String> meanings() {
		return List.of("2025-03-01T12:00:00.123Z INFO [org.example.Shop] ready", "2025-03-01T12:00:01.123Z ERROR [app] level=debug",
				"2025-03-01T12:00:02Z WARNING [-] -");
	}
}
