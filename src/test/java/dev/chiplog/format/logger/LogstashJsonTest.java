package dev.chiplog.format.logger;

import dev.chiplog.format.Format;
import dev.chiplog.format.structured.DialectContract;
import java.util.List;

class LogstashJsonTest extends DialectContract {

	@Override
	protected Format format() {
		return new LogstashJson();
	}

	@Override
	protected List<String> samples() {
		return List.of(
				"""
						{"@timestamp":"2025-03-01T12:00:00.123Z","@version":"1","message":"ready","logger_name":"org.example.Api","thread_name":"main","level":"INFO","level_value":20000,"requestId":"r-1"}""",
				"""
						{"@timestamp":"2025-03-01T13:00:01.123+01:00","@version":"1","message":"ERROR in the text only","logger_name":"org.example.Api","thread_name":"main","level":"WARN","level_value":30000,"stack_trace":"java.io.IOException: x\\n\\tat a.B.c(B.java:1)\\n"}""",
				"""
						{"@version":"1","host":"a1","@timestamp":"2025-03-01T12:00:02Z","message":"<34>Oct 11 22:14:15 mymachine su: failed"}""");
	}

	@Override
	protected List<String> meanings() {
		return List.of("2025-03-01T12:00:00.123Z INFO [org.example.Api] ready",
				"2025-03-01T12:00:01.123Z WARNING [org.example.Api] ERROR in the text only",
				"2025-03-01T12:00:02Z - [-] <34>Oct 11 22:14:15 mymachine su: failed");
	}
}
