package dev.chiplog.format.logger;

import static org.assertj.core.api.Assertions.assertThat;

import dev.chiplog.format.CollectedEvent;
import dev.chiplog.format.Format;
import dev.chiplog.format.known.TextFormatContract;
import dev.chiplog.record.Level;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;

class EnvLoggerTest extends TextFormatContract {

	@Override
	protected Format format() {
		return new EnvLogger();
	}

	@Override
	protected List<String> samples() {
		return List.of("[2025-03-01T12:00:00Z INFO  runner::load] reading", "[2025-03-01T12:00:00Z ERROR runner] failed [INFO x] y",
				"[WARN  runner::gpu] no clock");
	}

	@Test
	void readsTheModule() {
		CollectedEvent event = read("[2025-03-01T12:00:00.123456Z WARN  runner::load] failed [INFO x] y");
		assertThat(event.time()).isEqualTo(Instant.parse("2025-03-01T12:00:00.123456Z"));
		assertThat(event.level()).isEqualTo(Level.WARNING);
		assertThat(event.value("logger")).isEqualTo("runner::load");
		assertThat(event.value("message")).isEqualTo("failed [INFO x] y");
	}
}
