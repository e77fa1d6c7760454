package dev.chiplog.format.logger;

import static org.assertj.core.api.Assertions.assertThat;

import dev.chiplog.format.CollectedEvent;
import dev.chiplog.format.Format;
import dev.chiplog.format.known.TextFormatContract;
import dev.chiplog.record.Level;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;

class SidekiqLogTest extends TextFormatContract {

	@Override
	protected Format format() {
		return new SidekiqLog();
	}

	@Override
	protected List<String> samples() {
		return List.of("2025-03-01T12:00:00.123Z pid=1 tid=abc class=Train jid=42ff INFO: start",
				"2025-03-01T12:00:00.223Z pid=1 tid=abc class=Train jid=42ff elapsed=0.1 INFO: done",
				"2025-03-01T12:00:00.323Z 1234 TID-ovj Train JID-42ff WARN: retry: INFO: x",
				"2025-03-01T12:00:00.423Z pid=1 tid=abc INFO: Booted");
	}

	@Test
	void readsTheJob() {
		CollectedEvent event = read("2025-03-01T12:00:00.223Z pid=1 tid=abc class=Train jid=42ff elapsed=0.1 ERROR: INFO: x");
		assertThat(event.time()).isEqualTo(Instant.parse("2025-03-01T12:00:00.223Z"));
		assertThat(event.level()).isEqualTo(Level.ERROR);
		assertThat(event.value("pid")).isEqualTo(1L);
		assertThat(event.value("thread")).isEqualTo("abc");
		assertThat(event.value("logger")).isEqualTo("Train");
		assertThat(event.value("job_id")).isEqualTo("42ff");
		assertThat(event.value("message")).isEqualTo("INFO: x");
	}
}
