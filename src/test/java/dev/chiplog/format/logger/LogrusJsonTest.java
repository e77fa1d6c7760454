package dev.chiplog.format.logger;

import dev.chiplog.format.Format;
import dev.chiplog.format.structured.DialectContract;
import java.util.List;

class LogrusJsonTest extends DialectContract {

	@Override
	protected Format format() {
		return new LogrusJson();
	}

	@Override
	protected List<String> samples() {
		return List.of("""
				{"level":"info","msg":"pulled","time":"2025-03-01T12:00:00Z"}""",
				"""
						{"animal":"walrus","component":"zoo","level":"warning","msg":"time=\\"x\\" level=error","size":10,"time":"2025-03-01T13:00:01+01:00"}""",
				"""
						{"error":"EOF","fields.level":"debug","fields.msg":"inner","file":"/src/a.go:3","func":"main.run","level":"fatal","msg":"gone","time":"2025-03-01T12:00:02Z"}""");
	}

	@Override
	protected List<String> meanings() {
		return List.of("2025-03-01T12:00:00Z INFO [-] pulled", "2025-03-01T12:00:01Z WARNING [zoo] time=\"x\" level=error",
				"2025-03-01T12:00:02Z CRITICAL [-] gone");
	}
}
