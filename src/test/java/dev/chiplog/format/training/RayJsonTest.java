package dev.chiplog.format.training;

import dev.chiplog.format.Format;
import dev.chiplog.format.structured.DialectContract;
import java.util.List;

class RayJsonTest extends DialectContract {

	@Override
	protected Format format() {
		return new RayJson();
	}

	@Override
	protected List<String> samples() {
		return List.of(
				"""
						{"asctime": "2025-03-01 13:00:00,123", "levelname": "INFO", "message": "Running", "filename": "job.py", "lineno": 16, "job_id": "01000000", "worker_id": "w", "node_id": "n", "timestamp_ns": 1740830400123456789}""",
				"""
						{"asctime": "2025-03-01 12:00:01,000", "levelname": "ERROR", "message": "[INFO] lost", "filename": "a.py", "lineno": 1, "job_id": "01", "worker_id": "w", "node_id": "n", "task_id": "t", "exc_text": "Traceback (most recent call last):\\nValueError: x"}""",
				"""
						{"levelname": "WARNING", "asctime": "2025-03-01 12:00:02,000", "deployment": "llm", "replica": "r1", "component_name": "replica", "request_id": "q", "message": "slow"}""");
	}

	@Override
	protected List<String> meanings() {
		return List.of("2025-03-01T12:00:00.123456789Z INFO [-] Running", "2025-03-01T12:00:01Z ERROR [-] [INFO] lost",
				"2025-03-01T12:00:02Z WARNING [replica] slow");
	}
}
