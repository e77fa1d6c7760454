package dev.chiplog.format.server;

import static org.assertj.core.api.Assertions.assertThat;

import dev.chiplog.format.CollectedEvent;
import dev.chiplog.format.Format;
import dev.chiplog.format.known.TextFormatContract;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;

class SquidAccessTest extends TextFormatContract {

	@Override
	protected Format format() {
		return new SquidAccess();
	}

	@Override
	protected List<String> samples() {
		return List.of("1740830400.123    456 192.0.2.7 TCP_MISS/200 1234 GET http://example.org/ ann HIER_DIRECT/192.0.2.9 text/html",
				"1740830401.123      0 192.0.2.8 TCP_DENIED/407 1234 CONNECT example.org:443 - HIER_NONE/- text/html");
	}

	@Test
	void readsResultAndStatus() {
		CollectedEvent event = read(
				"1740830400.123    456 192.0.2.7 TCP_MISS/502 1234 GET http://example.org/ERROR ann HIER_DIRECT/192.0.2.9 text/html");
		assertThat(event.time()).isEqualTo(Instant.parse("2025-03-01T12:00:00.123Z"));
		assertThat(event.level()).isNull();
		assertThat(event.value("elapsed")).isEqualTo(456L);
		assertThat(event.value("client")).isEqualTo("192.0.2.7");
		assertThat(event.value("result")).isEqualTo("TCP_MISS");
		assertThat(event.value("status")).isEqualTo(502L);
		assertThat(event.value("user")).isEqualTo("ann");
		assertThat(event.value("path")).isEqualTo("http://example.org/ERROR");
	}
}
