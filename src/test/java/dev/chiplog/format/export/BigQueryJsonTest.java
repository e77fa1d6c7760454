package dev.chiplog.format.export;

import static org.assertj.core.api.Assertions.assertThat;

import dev.chiplog.format.Format;
import dev.chiplog.format.structured.DialectContract;
import java.util.List;
import org.junit.jupiter.api.Test;

class BigQueryJsonTest extends DialectContract {

	@Override
	protected Format format() {
		return new BigQueryJson();
	}

	@Override
	protected List<String> samples() {
		return List.of("""
				{"event_time":"2025-03-01 12:00:00.123456 UTC","user_id":"17","severity":"ERROR","message":"timeout","latency":0.5}""",
				"""
						{"event_time":"2025-03-01 12:00:01 UTC","user_id":"18","severity":"INFO","message":"level=error","trace":"Error: x\\n    at y (z.js:1)"}""",
				"""
						{"event_time":"2025-03-01 12:00:02 UTC","payload":"0017"}""");
	}

	@Override
	protected List<String> meanings() {
		return List.of("2025-03-01T12:00:00.123456Z ERROR [-] timeout", "2025-03-01T12:00:01Z INFO [-] level=error",
				"2025-03-01T12:00:02Z - [-] -");
	}

	@Test
	void readsQuotedNumbersButNoIdentifiers() {
		assertThat(read(samples().getFirst()).value("user_id")).isEqualTo(17L);
		assertThat(read(samples().get(2)).value("payload")).isEqualTo("0017");
	}
}
