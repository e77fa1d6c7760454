package dev.chiplog.format.logger;

import dev.chiplog.format.Format;
import dev.chiplog.format.structured.DialectContract;
import java.util.List;

class BunyanTest extends DialectContract {

	@Override
	protected Format format() {
		return new Bunyan();
	}

	@Override
	protected List<String> samples() {
		return List.of("""
				{"name":"shop","hostname":"a1","pid":7,"level":30,"msg":"listening","time":"2025-03-01T12:00:00.123Z","v":0}""",
				"""
						{"name":"shop","hostname":"a1","pid":7,"level":50,"err":{"message":"no route","name":"Error","stack":"Error: no route\\n    at run (app.js:3:1)"},"msg":"[WARN] 12:00 retry","time":"2025-03-01T12:00:01.000Z","v":0}""",
				"""
						{"name":"shop","hostname":"a1","pid":7,"level":35,"msg":"between","time":"2025-03-01T12:00:02.000Z","v":0,"src":{"file":"a.js","line":1}}""");
	}

	@Override
	protected List<String> meanings() {
		return List.of("2025-03-01T12:00:00.123Z INFO [shop] listening", "2025-03-01T12:00:01Z ERROR [shop] [WARN] 12:00 retry",
				"2025-03-01T12:00:02Z INFO [shop] between");
	}
}
