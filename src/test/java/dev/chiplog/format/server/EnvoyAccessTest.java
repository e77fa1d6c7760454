package dev.chiplog.format.server;

import static org.assertj.core.api.Assertions.assertThat;

import dev.chiplog.format.CollectedEvent;
import dev.chiplog.format.Format;
import dev.chiplog.format.known.TextFormatContract;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;

class EnvoyAccessTest extends TextFormatContract {

	@Override
	protected Format format() {
		return new EnvoyAccess();
	}

	@Override
	protected List<String> samples() {
		return List.of(
				"[2025-03-01T12:00:00.123Z] \"GET /v1 HTTP/1.1\" 200 - 0 123 5 4 \"192.0.2.7\" \"curl/8.5\" \"42ff-1\" \"api\" \"10.0.0.1:80\"",
				"[2025-03-01T12:00:01.123Z] \"POST /v1 HTTP/2\" 503 UF upstream_reset - \"-\" 17 91 5 - \"-\" \"curl \\\"x\\\"\" \"42ff-2\" \"api\" \"10.0.0.1:80\" outbound|80||api - 10.0.0.2:80 10.0.0.7:1 - default",
				"[2025-03-01T12:00:02.123Z] \"- - -\" 0 NR 0 0 0");
	}

	@Test
	void readsARequest() {
		CollectedEvent event = read(
				"[2025-03-01T12:00:00.123Z] \"GET /a\\\"b HTTP/1.1\" 200 - 0 123 5 4 \"192.0.2.7\" \"curl [ERROR]\" \"42ff-1\" \"api\" \"10.0.0.1:80\"");
		assertThat(event.time()).isEqualTo(Instant.parse("2025-03-01T12:00:00.123Z"));
		assertThat(event.level()).isNull();
		assertThat(event.value("status")).isEqualTo(200L);
		assertThat(event.value("duration")).isEqualTo(5L);
		assertThat(event.value("request_id")).isEqualTo("42ff-1");
		assertThat(event.value("user_agent")).isEqualTo("curl [ERROR]");
		assertThat(event.value("message")).isEqualTo("GET /a\\\"b HTTP/1.1");
	}
}
