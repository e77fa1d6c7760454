package dev.chiplog.format.export;

import dev.chiplog.format.Format;
import dev.chiplog.format.structured.DialectContract;
import java.util.List;

class DatadogJsonTest extends DialectContract {

	@Override
	protected Format format() {
		return new DatadogJson();
	}

	@Override
	protected List<String> samples() {
		return List.of(
				"""
						{"id":"a","type":"log","attributes":{"timestamp":"2025-03-01T12:00:00.123Z","status":"warn","service":"shop","host":"a1","message":"slow","tags":["env:prod"],"attributes":{"duration":12,"logger":{"name":"app.db"}}}}""",
				"""
						{"_id":"b","date":"2025-03-01T12:00:01.000Z","service":"shop","host":"a1","source":"java","status":"error","message":"level=info x","attributes":{"error":{"stack":"java.io.IOException: x\\n\\tat a.B.c(B.java:1)"}},"tags":["env:prod"]}""",
				"""
						{"id":"c","type":"log","attributes":{"timestamp":"2025-03-01T12:00:02Z"}}""");
	}

	@Override
	protected List<String> meanings() {
		return List.of("2025-03-01T12:00:00.123Z WARNING [app.db] slow", "2025-03-01T12:00:01Z ERROR [shop] level=info x",
				"2025-03-01T12:00:02Z - [-] -");
	}
}
