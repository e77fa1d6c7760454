package dev.chiplog.format.logger;

import dev.chiplog.format.Format;
import dev.chiplog.format.structured.DialectContract;
import java.util.List;

class SlogJsonTest extends DialectContract {

	@Override
	protected Format format() {
		return new SlogJson();
	}

	@Override
	protected List<String> samples() {
		return List.of("""
				{"time":"2025-03-01T12:00:00.123456789Z","level":"INFO","msg":"ready","port":8080}""",
				"""
						{"time":"2025-03-01T13:00:01+01:00","level":"DEBUG-4","source":{"function":"main.main","file":"/src/main.go","line":3},"msg":"level=ERROR msg=x"}""",
				"""
						{"time":"2025-03-01T12:00:02Z","level":"WARN+1","msg":"near","err":"panic: x\\n\\ngoroutine 1 [running]:"}""", """
						{"level":"ERROR+4","msg":"no time"}""");
	}

	@Override
	protected List<String> meanings() {
		return List.of("2025-03-01T12:00:00.123456789Z INFO [-] ready", "2025-03-01T12:00:01Z TRACE [-] level=ERROR msg=x",
				"2025-03-01T12:00:02Z WARNING [-] near", "- CRITICAL [-] no time");
	}
}
