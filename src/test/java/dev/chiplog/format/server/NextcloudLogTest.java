package dev.chiplog.format.server;

import dev.chiplog.format.Format;
import dev.chiplog.format.structured.DialectContract;
import java.util.List;

class NextcloudLogTest extends DialectContract {

	@Override
	protected Format format() {
		return new NextcloudLog();
	}

	@Override
	protected List<String> samples() {
		return List.of(
				"""
						{"reqId":"r","level":1,"time":"2025-03-01T13:00:00+01:00","remoteAddr":"10.0.0.1","user":"ann","app":"core","method":"GET","url":"/","message":"ready","version":"28"}""",
				"""
						{"reqId":"r","level":3,"time":"2025-03-01T12:00:01+00:00","app":"files","message":"{\\"level\\":0}","exception":{"Exception":"OCP\\\\Lock","Message":"x","Trace":[{"file":"a.php"}]}}""",
				"""
						{"reqId":"r","level":4,"time":"March 1, 2025 12:00:02","app":"PHP","message":"odd time"}""");
	}

	@Override
	protected List<String> meanings() {
		return List.of("2025-03-01T12:00:00Z INFO [core] ready", "2025-03-01T12:00:01Z ERROR [files] {\"level\":0}",
				"2025-03-01T12:00:02Z CRITICAL [PHP] odd time");
	}
}
