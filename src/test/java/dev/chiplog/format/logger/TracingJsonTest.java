package dev.chiplog.format.logger;

import dev.chiplog.format.Format;
import dev.chiplog.format.structured.DialectContract;
import java.util.List;

class TracingJsonTest extends DialectContract {

	@Override
	protected Format format() {
		return new TracingJson();
	}

	@Override
	protected List<String> samples() {
		return List.of(
				"""
						{"timestamp":"2025-03-01T12:00:00.123456Z","level":"INFO","fields":{"message":"ready","port":3000},"target":"router::server"}""",
				"""
						{"timestamp":"2025-03-01T12:00:01Z","level":"ERROR","fields":{"message":"WARN no","error":"Io { kind: NotFound }"},"target":"router","span":{"name":"call","id":3},"spans":[{"name":"call"}],"threadId":"ThreadId(1)"}""",
				"""
						{"timestamp":"2025-03-01T12:00:02Z","level":"TRACE","message":"flat","target":"router::flat"}""", """
						{"timestamp":"2025-03-01T12:00:03Z","level":"DEBUG","fields":{"elapsed_ms":3},"target":"router"}""");
	}

	@Override
	protected List<String> meanings() {
		return List.of("2025-03-01T12:00:00.123456Z INFO [router::server] ready", "2025-03-01T12:00:01Z ERROR [router] WARN no",
				"2025-03-01T12:00:02Z TRACE [router::flat] flat", "2025-03-01T12:00:03Z DEBUG [router] -");
	}
}
