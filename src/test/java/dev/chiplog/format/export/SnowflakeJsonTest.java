package dev.chiplog.format.export;

import dev.chiplog.format.Format;
import dev.chiplog.format.structured.DialectContract;
import java.util.List;

class SnowflakeJsonTest extends DialectContract {

	@Override
	protected Format format() {
		return new SnowflakeJson();
	}

	@Override
	protected List<String> samples() {
		return List.of("""
				{"EVENT_TIME":"2025-03-01 12:00:00.123 Z","LEVEL":"ERROR","MESSAGE":"timeout","QUERY_ID":"q"}""", """
				{"EVENT_TIME":"2025-03-01 04:00:01.000 -0800","LEVEL":"INFO","MESSAGE":"level=error","ROWS":7}""", """
				{"EVENT_TIME":"2025-03-01 12:00:02.000","TRACE":"Error: x\\n    at y (z.js:1)"}""");
	}

	@Override
	protected List<String> meanings() {
		return List.of("2025-03-01T12:00:00.123Z ERROR [-] timeout", "2025-03-01T12:00:01Z INFO [-] level=error",
				"2025-03-01T12:00:02Z - [-] -");
	}
}
