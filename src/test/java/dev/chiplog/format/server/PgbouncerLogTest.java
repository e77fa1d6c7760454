package dev.chiplog.format.server;

import static org.assertj.core.api.Assertions.assertThat;

import dev.chiplog.format.CollectedEvent;
import dev.chiplog.format.Format;
import dev.chiplog.format.known.TextFormatContract;
import dev.chiplog.record.Level;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;

class PgbouncerLogTest extends TextFormatContract {

	@Override
	protected Format format() {
		return new PgbouncerLog();
	}

	@Override
	protected List<String> samples() {
		return List.of("2025-03-01 12:00:00.123 UTC [7] LOG kernel file descriptor limit: 1024",
				"2025-03-01 12:00:01.123 UTC [7] WARNING C-0x55aa: runs/ann@192.0.2.7:41834 pooler error: auth failed",
				"2025-03-01 12:00:02.123 7 LOG stats: 0 xacts/s");
	}

	@Test
	void readsTheLevel() {
		CollectedEvent event = read("2025-03-01 12:00:01.123 UTC [7] WARNING C-0x55aa: runs/ann@192.0.2.7:41834 ERROR: x");
		assertThat(event.time()).isEqualTo(Instant.parse("2025-03-01T12:00:01.123Z"));
		assertThat(event.level()).isEqualTo(Level.WARNING);
		assertThat(event.value("pid")).isEqualTo(7L);
		assertThat(event.value("message")).isEqualTo("runs/ann@192.0.2.7:41834 ERROR: x");
	}
}
