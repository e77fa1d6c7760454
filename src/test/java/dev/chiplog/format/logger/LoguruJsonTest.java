package dev.chiplog.format.logger;

import dev.chiplog.format.Format;
import dev.chiplog.format.structured.DialectContract;
import java.util.List;

class LoguruJsonTest extends DialectContract {

	@Override
	protected Format format() {
		return new LoguruJson();
	}

	@Override
	protected List<String> samples() {
		return List.of(
				"""
						{"text": "2025-03-01 12:00:00.250 | INFO     | app.main:run:12 - started\\n", "record": {"elapsed": {"repr": "0:00:00.01", "seconds": 0.01}, "exception": null, "extra": {"user": "ann"}, "file": {"name": "main.py", "path": "/srv/app/main.py"}, "function": "run", "level": {"icon": "i", "name": "INFO", "no": 20}, "line": 12, "message": "started", "module": "main", "name": "app.main", "process": {"id": 7, "name": "MainProcess"}, "thread": {"id": 1, "name": "MainThread"}, "time": {"repr": "2025-03-01 12:00:00.250000+00:00", "timestamp": 1740830400.25}}}""",
				"""
						{"text": "x\\nTraceback (most recent call last):\\n", "record": {"exception": {"type": "ValueError", "value": "bad", "traceback": true}, "extra": {}, "level": {"icon": "x", "name": "ERROR", "no": 40}, "message": "WARNING | not a level", "name": "app.main", "time": {"repr": "2025-03-01 12:00:01+00:00", "timestamp": 1740830401.0}}}""",
				"""
						{"text": "t", "record": {"level": {"icon": "+", "name": "SUCCESS", "no": 25}, "message": "saved", "name": null, "time": {"timestamp": 1740830402.0}}}""");
	}

	@Override
	protected List<String> meanings() {
		return List.of("2025-03-01T12:00:00.250Z INFO [app.main] started", "2025-03-01T12:00:01Z ERROR [app.main] WARNING | not a level",
				"2025-03-01T12:00:02Z INFO [-] saved");
	}
}
