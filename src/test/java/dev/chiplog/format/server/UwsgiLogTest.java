package dev.chiplog.format.server;

import static org.assertj.core.api.Assertions.assertThat;

import dev.chiplog.format.CollectedEvent;
import dev.chiplog.format.Format;
import dev.chiplog.format.known.TextFormatContract;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;

class UwsgiLogTest extends TextFormatContract {

	@Override
	protected Format format() {
		return new UwsgiLog();
	}

	@Override
	protected List<String> samples() {
		return List.of(
				"[pid: 7|app: 0|req: 1/1] 192.0.2.7 () {36 vars in 500 bytes} [Sat Mar  1 12:00:00 2025] GET /v1/models => generated 12 bytes in 3 msecs (HTTP/1.1 200) 2 headers in 80 bytes (1 switches on core 0)",
				"*** Starting uWSGI 2.0.21 (64bit) on [Sat Mar  1 12:00:00 2025] ***",
				"[pid: 7|app: -|req: -/2] 2001:db8::1 (ann) {36 vars in 500 bytes} [Sat Mar  1 12:00:01 2025] POST /a b => generated 0 bytes in 9 msecs (HTTP/1.1 500) 2 headers in 80 bytes (0 switches on core 0)");
	}

	@Test
	void readsTheRequest() {
		CollectedEvent event = read(
				"[pid: 7|app: 0|req: 1/2] 2001:db8::1 (ann) {36 vars in 500 bytes} [Sat Mar  1 12:00:01 2025] POST /a => b => generated 0 bytes in 9 msecs (HTTP/1.1 500) 2 headers in 80 bytes (0 switches on core 0)");
		assertThat(event.time()).isEqualTo(Instant.parse("2025-03-01T12:00:01Z"));
		assertThat(event.level()).isNull();
		assertThat(event.value("pid")).isEqualTo(7L);
		assertThat(event.value("client")).isEqualTo("2001:db8::1");
		assertThat(event.value("user")).isEqualTo("ann");
		assertThat(event.value("method")).isEqualTo("POST");
		assertThat(event.value("path")).isEqualTo("/a => b");
		assertThat(event.value("duration")).isEqualTo(9L);
		assertThat(event.value("status")).isEqualTo(500L);
	}
}
