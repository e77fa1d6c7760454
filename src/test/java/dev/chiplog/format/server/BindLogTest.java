package dev.chiplog.format.server;

import static org.assertj.core.api.Assertions.assertThat;

import dev.chiplog.format.CollectedEvent;
import dev.chiplog.format.Format;
import dev.chiplog.format.known.TextFormatContract;
import dev.chiplog.record.Level;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;

class BindLogTest extends TextFormatContract {

	@Override
	protected Format format() {
		return new BindLog();
	}

	@Override
	protected List<String> samples() {
		return List.of("01-Mar-2025 12:00:00.123 queries: info: client @0x7f 192.0.2.7#4183 (example.org): query: example.org IN A +",
				"01-Mar-2025 12:00:01.123 general: error: zone example.org/IN: failed: info: x",
				"01-Mar-2025 12:00:02.123 client 192.0.2.7#4183 (x): query: x IN A",
				"01-Mar-2025 12:00:03.123 resolver: debug 1: fetch: x");
	}

	@Test
	void readsCategoryAndSeverity() {
		CollectedEvent event = read("01-Mar-2025 12:00:01.123 general: error: zone example.org/IN: info: x");
		assertThat(event.time()).isEqualTo(Instant.parse("2025-03-01T12:00:01.123Z"));
		assertThat(event.level()).isEqualTo(Level.ERROR);
		assertThat(event.value("logger")).isEqualTo("general");
		assertThat(event.value("message")).isEqualTo("zone example.org/IN: info: x");
	}
}
