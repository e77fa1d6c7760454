package dev.chiplog.format.export;

import dev.chiplog.format.Format;
import dev.chiplog.format.structured.DialectContract;
import java.util.List;

class VectorJsonTest extends DialectContract {

	@Override
	protected Format format() {
		return new VectorJson();
	}

	@Override
	protected List<String> samples() {
		return List.of(
				"""
						{"file":"/var/log/app.log","host":"a1","message":"ready","source_type":"file","timestamp":"2025-03-01T12:00:00.123456789Z"}""",
				"""
						{"host":"a1","level":"error","message":"{\\"level\\":\\"info\\"}","source_type":"stdin","timestamp":"2025-03-01T12:00:01Z"}""",
				"""
						{"file":"/a","message":"Traceback (most recent call last):","source_type":"file"}""");
	}

	@Override
	protected List<String> meanings() {
		return List.of("2025-03-01T12:00:00.123456789Z - [/var/log/app.log] ready", "2025-03-01T12:00:01Z ERROR [-] {\"level\":\"info\"}",
				"- - [/a] Traceback (most recent call last):");
	}
}
