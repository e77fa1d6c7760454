package dev.chiplog.format.logger;

import dev.chiplog.format.Format;
import dev.chiplog.format.structured.DialectContract;
import java.util.List;

class ZerologTest extends DialectContract {

	@Override
	protected Format format() {
		return new Zerolog();
	}

	@Override
	protected List<String> samples() {
		return List.of("""
				{"level":"info","time":1740830400,"message":"listening"}""",
				"""
						{"level":"error","error":"no route: level=warn","component":"dialer","time":"2025-03-01T13:00:01+01:00","caller":"/src/a.go:3","message":"dial \\"failed\\""}""",
				"""
						{"level":"panic","stack":[{"func":"main","line":"3","source":"a.go"}],"time":1740830402000}""", """
						{"level":"trace","user":"ann","time":"2025-03-01T12:00:03Z","message":"{}"}""");
	}

	@Override
	protected List<String> meanings() {
		return List.of("2025-03-01T12:00:00Z INFO [-] listening", "2025-03-01T12:00:01Z ERROR [dialer] dial \"failed\"",
				"2025-03-01T12:00:02Z CRITICAL [-] -", "2025-03-01T12:00:03Z TRACE [-] {}");
	}
}
