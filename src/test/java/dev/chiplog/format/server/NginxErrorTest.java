package dev.chiplog.format.server;

import static org.assertj.core.api.Assertions.assertThat;

import dev.chiplog.format.CollectedEvent;
import dev.chiplog.format.Format;
import dev.chiplog.format.known.TextFormatContract;
import dev.chiplog.record.Level;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;

class NginxErrorTest extends TextFormatContract {

	@Override
	protected Format format() {
		return new NginxError();
	}

	@Override
	protected List<String> samples() {
		return List.of("2025/03/01 12:00:00 [error] 12#34: *9 upstream timed out, client: 192.0.2.7",
				"2025/03/01 12:00:00 [notice] 1#1: start worker processes",
				"2025/03/01 12:00:01 [warn] 12#34: *10 a client request body is buffered to a temporary file",
				"2025/03/01 12:00:01 [crit] 12#34: *11 SSL_do_handshake() failed", "2025/03/01 12:00:02 [info] 12#34: [lua] reloaded: ok");
	}

	@Test
	void readsTheConnection() {
		CollectedEvent event = read("2025/03/01 12:00:00 [error] 12#34: *9 upstream [warn] timed out");
		assertThat(event.time()).isEqualTo(Instant.parse("2025-03-01T12:00:00Z"));
		assertThat(event.level()).isEqualTo(Level.ERROR);
		assertThat(event.value("pid")).isEqualTo(12L);
		assertThat(event.value("tid")).isEqualTo(34L);
		assertThat(event.value("connection")).isEqualTo(9L);
		assertThat(event.value("message")).isEqualTo("upstream [warn] timed out");
	}
}
