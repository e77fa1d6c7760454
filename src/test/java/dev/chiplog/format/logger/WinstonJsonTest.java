package dev.chiplog.format.logger;

import dev.chiplog.format.Format;
import dev.chiplog.format.structured.DialectContract;
import java.util.List;

class WinstonJsonTest extends DialectContract {

	@Override
	protected Format format() {
		return new WinstonJson();
	}

	@Override
	protected List<String> samples() {
		return List.of("""
				{"level":"info","message":"listening","service":"shop","timestamp":"2025-03-01T12:00:00.123Z"}""", """
				{"message":"{\\"level\\":30}","level":"silly","service":"shop"}""",
				"""
						{"level":"error","message":"no route","stack":"Error: no route\\n    at run (a.js:1:1)","timestamp":"2025-03-01 12:00:02"}""",
				"""
						{"level":"\\u001b[33mwarn\\u001b[39m","message":"coloured"}""");
	}

	@Override
	protected List<String> meanings() {
		return List.of("2025-03-01T12:00:00.123Z INFO [shop] listening", "- TRACE [shop] {\"level\":30}",
				"2025-03-01T12:00:02Z ERROR [-] no route", "- WARNING [-] coloured");
	}
}
