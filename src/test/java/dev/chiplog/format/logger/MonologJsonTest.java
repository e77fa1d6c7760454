package dev.chiplog.format.logger;

import dev.chiplog.format.Format;
import dev.chiplog.format.structured.DialectContract;
import java.util.List;

class MonologJsonTest extends DialectContract {

	@Override
	protected Format format() {
		return new MonologJson();
	}

	@Override
	protected List<String> samples() {
		return List.of(
				"""
						{"message":"logged in","context":{"user":"ann"},"level":200,"level_name":"INFO","channel":"security","datetime":"2025-03-01T13:00:00.123456+01:00","extra":[]}""",
				"""
						{"message":"[2025-01-01] app.DEBUG: odd","context":{"exception":{"class":"RuntimeException","message":"x","file":"/a.php:3","trace":["/a.php:1"]}},"level":400,"level_name":"ERROR","channel":"app","datetime":"2025-03-01T12:00:01+00:00","extra":{}}""",
				"""
						{"message":"old","context":[],"level":250,"level_name":"NOTICE","channel":"app","datetime":{"date":"2025-03-01 12:00:02.000000","timezone_type":3,"timezone":"UTC"},"extra":[]}""");
	}

	@Override
	protected List<String> meanings() {
		return List.of("2025-03-01T12:00:00.123456Z INFO [security] logged in",
				"2025-03-01T12:00:01Z ERROR [app] [2025-01-01] app.DEBUG: odd", "2025-03-01T12:00:02Z NOTICE [app] old");
	}
}
