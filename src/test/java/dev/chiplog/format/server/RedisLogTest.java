package dev.chiplog.format.server;

import static org.assertj.core.api.Assertions.assertThat;

import dev.chiplog.format.CollectedEvent;
import dev.chiplog.format.Format;
import dev.chiplog.format.known.TextFormatContract;
import dev.chiplog.record.Level;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;

class RedisLogTest extends TextFormatContract {

	@Override
	protected Format format() {
		return new RedisLog();
	}

	@Override
	protected List<String> samples() {
		return List.of("1:M 01 Mar 2025 12:00:00.984 * Ready to accept connections", "[3574] 1 Mar 12:00:00.731 # Sentinel runid",
				"1:signal-handler (1740830400) Received SIGTERM");
	}

	@Test
	void readsTheMarkAsLevel() {
		CollectedEvent event = read("4961:M 01 Mar 2025 12:00:00.457 # WARNING overcommit");
		assertThat(event.time()).isEqualTo(Instant.parse("2025-03-01T12:00:00.457Z"));
		assertThat(event.level()).isEqualTo(Level.WARNING);
		assertThat(event.value("pid")).isEqualTo(4961L);
		assertThat(event.value("role")).isEqualTo("M");
		assertThat(event.value("message")).isEqualTo("WARNING overcommit");
	}
}
