package dev.chiplog.format.export;

import dev.chiplog.format.Format;
import dev.chiplog.format.structured.DialectContract;
import java.util.List;

class CloudWatchEventsTest extends DialectContract {

	@Override
	protected Format format() {
		return new CloudWatchEvents();
	}

	@Override
	protected List<String> samples() {
		return List.of("""
				{"logStreamName":"web/1","timestamp":1740830400123,"message":"ready","ingestionTime":1740830405000,"eventId":"3"}""", """
				{"timestamp":1740830401000,"message":"{\\"level\\":\\"error\\"}","ingestionTime":1740830405000}""",
				"""
						{"@timestamp":"2025-03-01 12:00:02.000","@message":"Traceback (most recent call last):\\nValueError: x","@logStream":"s","@ptr":"p"}""");
	}

	@Override
	protected List<String> meanings() {
		return List.of("2025-03-01T12:00:00.123Z - [web/1] ready", "2025-03-01T12:00:01Z - [-] {\"level\":\"error\"}",
				"2025-03-01T12:00:02Z - [s] Traceback (most recent call last):\nValueError: x");
	}
}
