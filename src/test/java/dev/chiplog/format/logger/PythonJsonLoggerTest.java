package dev.chiplog.format.logger;

import dev.chiplog.format.Format;
import dev.chiplog.format.structured.DialectContract;
import java.util.List;

class PythonJsonLoggerTest extends DialectContract {

	@Override
	protected Format format() {
		return new PythonJsonLogger();
	}

	@Override
	protected List<String> samples() {
		return List.of(
				"""
						{"asctime": "2025-03-01 12:00:00,123", "levelname": "INFO", "name": "trainer.loop", "message": "epoch 1 done", "taskName": null, "loss": 0.25}""",
				"""
						{"asctime": "2025-03-01 12:00:01,123", "levelname": "ERROR", "name": "trainer.loop", "message": "failed", "exc_info": "Traceback (most recent call last):\\n  File \\"train.py\\", line 3, in run\\nValueError: [ERROR] bad shape"}""",
				"""
						{"levelname": "WARNING", "name": "root", "message": "{\\"level\\": \\"error\\", \\"time\\": \\"2020-01-01T00:00:00Z\\"}"}""",
				"""
						{"message": "slow step", "levelname": "CRITICAL", "created": 1740830402.5, "module": "loop", "lineno": 12}""");
	}

	@Override
	protected List<String> meanings() {
		return List.of("2025-03-01T12:00:00.123Z INFO [trainer.loop] epoch 1 done", "2025-03-01T12:00:01.123Z ERROR [trainer.loop] failed",
				"- WARNING [root] {\"level\": \"error\", \"time\": \"2020-01-01T00:00:00Z\"}",
				"2025-03-01T12:00:02.500Z CRITICAL [loop] slow step");
	}
}
