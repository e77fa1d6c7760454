package dev.chiplog.format.logger;

import dev.chiplog.format.Format;
import dev.chiplog.format.structured.DialectContract;
import java.util.List;

class StructlogJsonTest extends DialectContract {

	@Override
	protected Format format() {
		return new StructlogJson();
	}

	@Override
	protected List<String> samples() {
		return List.of(
				"""
						{"user_id": 17, "event": "request_finished", "level": "info", "logger": "api.views", "timestamp": "2025-03-01T12:00:00.123456Z"}""",
				"""
						{"event": "level=info time=12:00 looks like logfmt", "level": "warning", "timestamp": "2025-03-01T12:00:01Z"}""",
				"""
						{"event": "boom", "level": "error", "timestamp": 1740830402.25, "exception": "Traceback (most recent call last):\\n  File \\"a.py\\", line 1\\nKeyError: 'x'"}""",
				"""
						{"event": "boom", "level": "critical", "exception": [{"exc_type": "KeyError", "frames": []}]}""");
	}

	@Override
	protected List<String> meanings() {
		return List.of("2025-03-01T12:00:00.123456Z INFO [api.views] request_finished",
				"2025-03-01T12:00:01Z WARNING [-] level=info time=12:00 looks like logfmt", "2025-03-01T12:00:02.250Z ERROR [-] boom",
				"- CRITICAL [-] boom");
	}
}
