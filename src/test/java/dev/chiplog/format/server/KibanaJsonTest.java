package dev.chiplog.format.server;

import dev.chiplog.format.Format;
import dev.chiplog.format.structured.DialectContract;
import java.util.List;

class KibanaJsonTest extends DialectContract {

	@Override
	protected Format format() {
		return new KibanaJson();
	}

	@Override
	protected List<String> samples() {
		return List.of("""
				{"type":"log","@timestamp":"2025-03-01T12:00:00Z","tags":["plugins-system","info"],"pid":7,"message":"Setting up"}""",
				"""
						{"type":"error","@timestamp":"2025-03-01T12:00:01Z","tags":["error"],"pid":7,"level":"error","error":{"message":"x","name":"TypeError","stack":"TypeError: x\\n    at y (z.js:1)"},"message":"tags: [warning]"}""",
				"""
						{"type":"response","@timestamp":"2025-03-01T12:00:02Z","tags":[],"pid":7,"method":"get","statusCode":200,"req":{"url":"/"},"res":{"statusCode":200,"responseTime":4}}""");
	}

	@Override
	protected List<String> meanings() {
		return List.of("2025-03-01T12:00:00Z INFO [log] Setting up", "2025-03-01T12:00:01Z ERROR [error] tags: [warning]",
				"2025-03-01T12:00:02Z - [response] -");
	}
}
