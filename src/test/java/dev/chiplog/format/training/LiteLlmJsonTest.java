package dev.chiplog.format.training;

import dev.chiplog.format.Format;
import dev.chiplog.format.structured.DialectContract;
import java.util.List;

class LiteLlmJsonTest extends DialectContract {

	@Override
	protected Format format() {
		return new LiteLlmJson();
	}

	@Override
	protected List<String> samples() {
		return List.of(
				"""
						{"message": "Giving up", "level": "ERROR", "timestamp": "2025-03-01T12:00:00.123456", "stacktrace": "Traceback (most recent call last):\\nValueError: x"}""",
				"""
						{"message": "{\\"level\\": \\"debug\\"}", "level": "INFO", "timestamp": "2025-03-01T12:00:01"}""",
				"""
						{"id": "c-1", "call_type": "acompletion", "status": "failure", "model": "gpt", "model_group": "gpt", "total_tokens": 7, "response_cost": 0.01, "startTime": 1740830402.5, "endTime": 1740830403.0, "error_str": "timeout"}""");
	}

	@Override
	protected List<String> meanings() {
		return List.of("2025-03-01T12:00:00.123456Z ERROR [-] Giving up", "2025-03-01T12:00:01Z INFO [-] {\"level\": \"debug\"}",
				"2025-03-01T12:00:02.500Z - [acompletion] timeout");
	}
}
