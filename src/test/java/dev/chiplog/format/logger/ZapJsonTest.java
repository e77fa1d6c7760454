package dev.chiplog.format.logger;

import dev.chiplog.format.Format;
import dev.chiplog.format.structured.DialectContract;
import java.util.List;

class ZapJsonTest extends DialectContract {

	@Override
	protected Format format() {
		return new ZapJson();
	}

	@Override
	protected List<String> samples() {
		return List.of("""
				{"level":"info","ts":1740830400.1234567,"logger":"controller","caller":"app/main.go:12","msg":"starting","workers":3}""",
				"""
						{"level":"dpanic","ts":"2025-03-01T12:00:01.000Z","caller":"app/main.go:13","msg":"level=info ts=1","stacktrace":"main.run\\n\\t/src/main.go:13\\nmain.main\\n\\t/src/main.go:7"}""",
				"""
						{"ts":1740830402000.5,"caller":"app/sync.go:1","msg":"synced","v":2}""", """
						{"L":"WARN","T":"2025-03-01T12:00:03.000Z","N":"dev","C":"app/main.go:1","M":"slow"}""");
	}

	@Override
	protected List<String> meanings() {
		return List.of("2025-03-01T12:00:00.123456700Z INFO [controller] starting",
				"2025-03-01T12:00:01Z CRITICAL [app/main.go:13] level=info ts=1", "2025-03-01T12:00:02.000500Z - [app/sync.go:1] synced",
				"2025-03-01T12:00:03Z WARNING [dev] slow");
	}
}
