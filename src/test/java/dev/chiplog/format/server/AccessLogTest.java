package dev.chiplog.format.server;

import static org.assertj.core.api.Assertions.assertThat;

import dev.chiplog.format.CollectedEvent;
import dev.chiplog.format.Format;
import dev.chiplog.format.known.TextFormatContract;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;

class AccessLogTest extends TextFormatContract {

	@Override
	protected Format format() {
		return new AccessLog();
	}

	@Override
	protected List<String> samples() {
		return List.of(
				"192.0.2.7 - - [01/Mar/2025:12:00:00 +0000] \"GET / HTTP/1.1\" 200 12 \"-\" \"-\" 1 \"web@docker\" \"http://10.0.0.1:80\" 3ms",
				"192.0.2.7 - - [01/Mar/2025:12:00:00 +0100] \"GET /v1/models HTTP/1.1\" 200 512",
				"2001:db8::1 - ann [01/Mar/2025:12:00:00 +0000] \"POST /v1/chat HTTP/2.0\" 429 0 \"-\" \"curl/8.5.0\" 0.125",
				"api.example.org:443 192.0.2.7 - - [01/Mar/2025:12:00:00 +0000] \"-\" 408 - \"-\" \"-\"");
	}

	@Test
	void readsACombinedLine() {
		CollectedEvent event = read(
				"2001:db8::1 - ann [01/Mar/2025:12:00:00 +0100] \"GET /a \\\"b\\\" c HTTP/1.1\" 500 17 \"https://example.org/\" \"agent [ERROR] x\" 0.125");
		assertThat(event.time()).isEqualTo(Instant.parse("2025-03-01T11:00:00Z"));
		assertThat(event.level()).isNull();
		assertThat(event.value("client")).isEqualTo("2001:db8::1");
		assertThat(event.value("user")).isEqualTo("ann");
		assertThat(event.value("method")).isEqualTo("GET");
		assertThat(event.value("path")).isEqualTo("/a \\\"b\\\" c");
		assertThat(event.value("protocol")).isEqualTo("HTTP/1.1");
		assertThat(event.value("status")).isEqualTo(500L);
		assertThat(event.value("bytes")).isEqualTo(17L);
		assertThat(event.value("referer")).isEqualTo("https://example.org/");
		assertThat(event.value("user_agent")).isEqualTo("agent [ERROR] x");
		assertThat(event.value("request_time")).isEqualTo(0.125);
	}

	@Test
	void leavesOutWhatIsMissing() {
		CollectedEvent event = read("api.example.org:443 192.0.2.7 - - [01/Mar/2025:12:00:00 +0000] \"-\" 408 - \"-\" \"-\"");
		assertThat(event.value("host")).isEqualTo("api.example.org:443");
		assertThat(event.value("client")).isEqualTo("192.0.2.7");
		assertThat(event.value("user")).isNull();
		assertThat(event.value("method")).isNull();
		assertThat(event.value("status")).isEqualTo(408L);
		assertThat(event.value("bytes")).isNull();
		assertThat(event.value("user_agent")).isNull();
	}
}
