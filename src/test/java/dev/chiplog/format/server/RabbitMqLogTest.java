package dev.chiplog.format.server;

import static org.assertj.core.api.Assertions.assertThat;

import dev.chiplog.format.CollectedEvent;
import dev.chiplog.format.Format;
import dev.chiplog.format.known.TextFormatContract;
import dev.chiplog.record.Level;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;

class RabbitMqLogTest extends TextFormatContract {

	@Override
	protected Format format() {
		return new RabbitMqLog();
	}

	@Override
	protected List<String> samples() {
		return List.of("2025-03-01 12:00:00.123 [info] <0.33.0> Application lager started",
				"2025-03-01 12:00:01.123456+00:00 [error] <0.207.0> Channel error on connection <0.195.0>",
				"2025-03-01 12:00:02.123456+00:00 [notice] <0.44.0> Logging: switching");
	}

	@Test
	void readsTheProcess() {
		CollectedEvent event = read("2025-03-01 12:00:01.123456+01:00 [error] <0.207.0> [info] <0.195.0> x");
		assertThat(event.time()).isEqualTo(Instant.parse("2025-03-01T11:00:01.123456Z"));
		assertThat(event.level()).isEqualTo(Level.ERROR);
		assertThat(event.value("process")).isEqualTo("0.207.0");
		assertThat(event.value("message")).isEqualTo("[info] <0.195.0> x");
	}
}
