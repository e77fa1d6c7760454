package dev.chiplog.format.export;

import dev.chiplog.format.Format;
import dev.chiplog.format.structured.DialectContract;
import java.util.List;

class ClickHouseJsonTest extends DialectContract {

	@Override
	protected Format format() {
		return new ClickHouseJson();
	}

	@Override
	protected List<String> samples() {
		return List.of(
				"""
						{"event_date":"2025-03-01","event_time":"2025-03-01 12:00:00","level":"Error","logger_name":"executeQuery","message":"timeout","thread_id":"7"}""",
				"""
						{"event_date":"2025-03-01","event_time":"2025-03-01 12:00:01","level":"Information","logger_name":"x","message":"level=error","source_line":"12"}""",
				"""
						{"created":"2025-03-01 12:00:02.500","bytes":"18446744073709551615","rows":"12","trace":"Error: x\\n    at y (z.js:1)"}""");
	}

	@Override
	protected List<String> meanings() {
		return List.of("2025-03-01T12:00:00Z ERROR [executeQuery] timeout", "2025-03-01T12:00:01Z INFO [x] level=error",
				"2025-03-01T12:00:02.500Z - [-] -");
	}
}
