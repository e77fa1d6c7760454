package dev.chiplog.format.server;

import static org.assertj.core.api.Assertions.assertThat;

import dev.chiplog.format.CollectedEvent;
import dev.chiplog.format.Format;
import dev.chiplog.format.known.TextFormatContract;
import dev.chiplog.record.Level;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;

class ServerConsoleTest extends TextFormatContract {

	@Override
	protected Format format() {
		return new ServerConsole();
	}

	@Override
	protected List<String> samples() {
		return List.of("INFO:     10.0.41.7:41834 - \"POST /v1/completions HTTP/1.1\" 503 Service Unavailable",
				"INFO:     Started server process [42]", "[2025-03-01 12:00:00 +0000] [123] [INFO] Booting worker with pid: 123");
	}

	@Test
	void readsTheRequest() {
		CollectedEvent event = read("INFO:     10.0.41.7:41834 - \"POST /v1/a b HTTP/1.1\" 503 Service Unavailable");
		assertThat(event.level()).isEqualTo(Level.INFO);
		assertThat(event.value("client")).isEqualTo("10.0.41.7:41834");
		assertThat(event.value("method")).isEqualTo("POST");
		assertThat(event.value("path")).isEqualTo("/v1/a b");
		assertThat(event.value("protocol")).isEqualTo("HTTP/1.1");
		assertThat(event.value("status")).isEqualTo(503L);
		assertThat(event.value("reason")).isEqualTo("Service Unavailable");
	}

	@Test
	void readsTheWorker() {
		CollectedEvent event = read("[2025-03-01 12:00:00 +0100] [123] [ERROR] Worker timeout (pid:9)");
		assertThat(event.time()).isEqualTo(Instant.parse("2025-03-01T11:00:00Z"));
		assertThat(event.level()).isEqualTo(Level.ERROR);
		assertThat(event.value("pid")).isEqualTo(123L);
		assertThat(event.value("message")).isEqualTo("Worker timeout (pid:9)");
	}
}
