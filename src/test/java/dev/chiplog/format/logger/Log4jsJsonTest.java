package dev.chiplog.format.logger;

import dev.chiplog.format.Format;
import dev.chiplog.format.structured.DialectContract;
import java.util.List;

class Log4jsJsonTest extends DialectContract {

	@Override
	protected Format format() {
		return new Log4jsJson();
	}

	@Override
	protected List<String> samples() {
		return List.of(
				"""
						{"startTime":"2025-03-01T12:00:00.123Z","categoryName":"app","data":["ready",8080],"level":{"level":20000,"levelStr":"INFO","colour":"green"},"context":{},"pid":7}""",
				"""
						{"startTime":"2025-03-01T12:00:01Z","categoryName":"app","data":["level=info"],"level":{"level":40000,"levelStr":"ERROR"},"error":"Error: x\\n    at y (z.js:1)"}""",
				"""
						{"startTime":"2025-03-01T12:00:02Z","categoryName":"default","level":{"levelStr":"FATAL"}}""");
	}

	@Override
	protected List<String> meanings() {
		return List.of("2025-03-01T12:00:00.123Z INFO [app] [\"ready\",8080]", "2025-03-01T12:00:01Z ERROR [app] [\"level=info\"]",
				"2025-03-01T12:00:02Z CRITICAL [default] -");
	}
}
