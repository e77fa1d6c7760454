package dev.chiplog.format.logger;

import dev.chiplog.format.Format;
import dev.chiplog.format.structured.DialectContract;
import java.util.List;

class PinoTest extends DialectContract {

	@Override
	protected Format format() {
		return new Pino();
	}

	@Override
	protected List<String> samples() {
		return List.of("""
				{"level":30,"time":1740830400123,"pid":7,"hostname":"a1","name":"shop","msg":"listening"}""",
				"""
						{"level":50,"time":1740830401000,"pid":7,"hostname":"a1","err":{"type":"TypeError","message":"x","stack":"TypeError: x\\n    at run (a.js:1:1)"},"msg":"{\\"level\\":10}"}""",
				"""
						{"level":40,"time":1740830402000,"msg":"no base"}""",
				"""
						{"level":30,"time":1740830403000,"pid":7,"hostname":"a1","req":{"id":1,"method":"GET","url":"/"},"res":{"statusCode":200},"responseTime":12}""");
	}

	@Override
	protected List<String> meanings() {
		return List.of("2025-03-01T12:00:00.123Z INFO [shop] listening", "2025-03-01T12:00:01Z ERROR [-] {\"level\":10}",
				"2025-03-01T12:00:02Z WARNING [-] no base", "2025-03-01T12:00:03Z INFO [-] -");
	}
}
