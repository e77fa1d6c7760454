package dev.chiplog.format.logger;

import dev.chiplog.format.Format;
import dev.chiplog.format.structured.DialectContract;
import java.util.List;

class GelfTest extends DialectContract {

	@Override
	protected Format format() {
		return new Gelf();
	}

	@Override
	protected List<String> samples() {
		return List.of("""
				{"version":"1.1","host":"a1","short_message":"started","timestamp":1740830400.123,"level":6,"_logger":"org.example.App"}""",
				"""
						{"version":"1.1","host":"a1","short_message":"level 7 in the text","full_message":"java.io.IOException: x\\n\\tat a.B.c(B.java:1)","timestamp":1740830401,"level":3,"_thread":"main"}""",
				"""
						{"version":"1.1","host":"a1","short_message":"bare"}""");
	}

	@Override
	protected List<String> meanings() {
		return List.of("2025-03-01T12:00:00.123Z INFO [org.example.App] started", "2025-03-01T12:00:01Z ERROR [-] level 7 in the text",
				"- - [-] bare");
	}
}
