package dev.chiplog.format.export;

import dev.chiplog.format.Format;
import dev.chiplog.format.structured.DialectContract;
import java.util.List;

class GoogleCloudLoggingTest extends DialectContract {

	@Override
	protected Format format() {
		return new GoogleCloudLogging();
	}

	@Override
	protected List<String> samples() {
		return List.of(
				"""
						{"insertId":"a","logName":"projects/p/logs/run.googleapis.com%2Fstdout","receiveTimestamp":"2025-03-01T12:00:05Z","resource":{"labels":{"project_id":"p"},"type":"cloud_run_revision"},"severity":"INFO","textPayload":"ready","timestamp":"2025-03-01T12:00:00.123456789Z"}""",
				"""
						{"insertId":"b","jsonPayload":{"message":"level=debug x","logger":"app.db","stack":"Error: x\\n    at y (z.js:1)"},"logName":"projects/p/logs/app","severity":"ERROR","timestamp":"2025-03-01T12:00:01Z"}""",
				"""
						{"insertId":"c","logName":"l","severity":"DEFAULT","protoPayload":{"@type":"t","methodName":"storage.get","serviceName":"storage"},"timestamp":"2025-03-01T12:00:02Z"}""",
				"""
						{"insertId":"d","logName":"l","severity":"EMERGENCY","receiveTimestamp":"2025-03-01T12:00:03Z"}""");
	}

	@Override
	protected List<String> meanings() {
		return List.of("2025-03-01T12:00:00.123456789Z INFO [projects/p/logs/run.googleapis.com%2Fstdout] ready",
				"2025-03-01T12:00:01Z ERROR [projects/p/logs/app] level=debug x", "2025-03-01T12:00:02Z - [l] storage.get",
				"2025-03-01T12:00:03Z CRITICAL [l] -");
	}
}
