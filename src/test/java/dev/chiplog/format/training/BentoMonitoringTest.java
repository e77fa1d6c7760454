package dev.chiplog.format.training;

import dev.chiplog.format.Format;
import dev.chiplog.format.structured.DialectContract;
import java.util.List;

class BentoMonitoringTest extends DialectContract {

	@Override
	protected Format format() {
		return new BentoMonitoring();
	}

	@Override
	protected List<String> samples() {
		return List.of(
				"""
						{"sepal_len": 6.3, "sepal_width": 2.3, "pred": 2, "timestamp": "2025-03-01T12:00:00.118192", "request_id": "10277985131541"}""",
				"""
						{"text": "level=error x", "label": "spam", "timestamp": "2025-03-01T12:00:01", "request_id": "7"}""", """
						{"pred": [1, 2], "timestamp": "2025-03-01T12:00:02.5", "request_id": "8", "image": null}""");
	}

	@Override
	protected List<String> meanings() {
		return List.of("2025-03-01T12:00:00.118192Z - [-] -", "2025-03-01T12:00:01Z - [-] level=error x",
				"2025-03-01T12:00:02.500Z - [-] -");
	}
}
