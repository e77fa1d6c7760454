package dev.chiplog.format.logger;

import dev.chiplog.format.Format;
import dev.chiplog.format.structured.DialectContract;
import java.util.List;

class SerilogCompactTest extends DialectContract {

	@Override
	protected Format format() {
		return new SerilogCompact();
	}

	@Override
	protected List<String> samples() {
		return List.of("""
				{"@t":"2025-03-01T12:00:00.1234567Z","@mt":"Hello, {User}","User":"ann","SourceContext":"Shop.Api"}""", """
				{"@t":"2025-03-01T12:00:01Z","@m":"\\"@l\\":\\"Fatal\\"","@i":"a1b2c3d4","@l":"Warning","@@name":"x"}""",
				"""
						{"@t":"2025-03-01T13:00:02+01:00","@mt":"Failed","@l":"Error","@x":"System.IO.IOException: gone\\r\\n   at Shop.Api.Run() in Api.cs:line 3"}""",
				"""
						{"@t":"2025-03-01T12:00:03Z","@mt":"t","@l":"Verbose","@r":["1"]}""");
	}

	@Override
	protected List<String> meanings() {
		return List.of("2025-03-01T12:00:00.123456700Z INFO [Shop.Api] Hello, {User}", "2025-03-01T12:00:01Z WARNING [-] \"@l\":\"Fatal\"",
				"2025-03-01T12:00:02Z ERROR [-] Failed", "2025-03-01T12:00:03Z TRACE [-] t");
	}
}
