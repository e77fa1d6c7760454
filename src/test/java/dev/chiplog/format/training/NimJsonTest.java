package dev.chiplog.format.training;

import dev.chiplog.format.Format;
import dev.chiplog.format.structured.DialectContract;
import java.util.List;

class NimJsonTest extends DialectContract {

	@Override
	protected Format format() {
		return new NimJson();
	}

	@Override
	protected List<String> samples() {
		return List.of(
				"""
						{"level": "INFO", "time": "2025-03-01 12:00:00.123", "file_name": "engine.py", "file_path": "/opt/engine.py", "line_number": "79", "message": "loaded", "exc_info": "None", "stack_info": "None"}""",
				"""
						{"level": "ERROR", "time": "None", "file_name": "api.py", "file_path": "/opt/api.py", "line_number": "1", "message": "WARNING: odd", "exc_info": "Traceback (most recent call last):\\nValueError: x", "stack_info": "None"}""",
				"""
						{"level": "WARNING", "file_name": "api.py", "line_number": "2", "message": "{}", "exc_info": "None"}""");
	}

	@Override
	protected List<String> meanings() {
		return List.of("2025-03-01T12:00:00.123Z INFO [engine.py] loaded", "- ERROR [api.py] WARNING: odd", "- WARNING [api.py] {}");
	}
}
