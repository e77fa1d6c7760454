package dev.chiplog.format.export;

import dev.chiplog.format.Format;
import dev.chiplog.format.structured.DialectContract;
import java.util.List;

class FluentBitTest extends DialectContract {

	@Override
	protected Format format() {
		return new FluentBit();
	}

	@Override
	protected List<String> samples() {
		return List.of("""
				{"date":1740830400.123456,"stream":"stdout","log":"ready","kubernetes":{"pod_name":"web","labels":{"app":"web"}}}""",
				"""
						{"date":1740830401.0,"level":"error","message":"{\\"date\\":1}","trace":"java.io.IOException: x\\n\\tat a.B.c(B.java:1)"}""",
				"""
						{"date":1740830402,"cpu_p":1.5,"user_p":0.5}""");
	}

	@Override
	protected List<String> meanings() {
		return List.of("2025-03-01T12:00:00.123456Z - [-] ready", "2025-03-01T12:00:01Z ERROR [-] {\"date\":1}",
				"2025-03-01T12:00:02Z - [-] -");
	}
}
