package dev.chiplog.format.logger;

import static org.assertj.core.api.Assertions.assertThat;

import dev.chiplog.format.CollectedEvent;
import dev.chiplog.format.Format;
import dev.chiplog.format.known.TextFormatContract;
import dev.chiplog.record.Level;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;

class SerilogTextTest extends TextFormatContract {

	@Override
	protected Format format() {
		return new SerilogText();
	}

	@Override
	protected List<String> samples() {
		return List.of("2025-03-01 12:00:00.123 +09:00 [INF] started",
				"2025-03-01 12:00:00.223 +09:00 [ERR] failed\nSystem.InvalidOperationException: no\n   at Shop.Api.Run() in /src/Api.cs:line 7",
				"[12:00:00 WRN] slow [INF] x", "2025-03-01 12:00:00.323 +09:00 [DBG] [Shop.Api] ready");
	}

	@Test
	void readsAClock() {
		CollectedEvent event = read("[12:00:00 WRN] slow [INF] x");
		assertThat(event.time()).isEqualTo(Instant.parse("2025-03-04T12:00:00Z"));
		assertThat(event.level()).isEqualTo(Level.WARNING);
		assertThat(event.value("message")).isEqualTo("slow [INF] x");
	}

	@Test
	void readsTheSourceContext() {
		CollectedEvent event = read("2025-03-01 12:00:00.323 +09:00 [DBG] [Shop.Api] ready");
		assertThat(event.time()).isEqualTo(Instant.parse("2025-03-01T03:00:00.323Z"));
		assertThat(event.level()).isEqualTo(Level.DEBUG);
		assertThat(event.value("logger")).isEqualTo("Shop.Api");
		assertThat(event.value("message")).isEqualTo("ready");
	}
}
