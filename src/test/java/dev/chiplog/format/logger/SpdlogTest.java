package dev.chiplog.format.logger;

import static org.assertj.core.api.Assertions.assertThat;

import dev.chiplog.format.CollectedEvent;
import dev.chiplog.format.Format;
import dev.chiplog.format.known.TextFormatContract;
import dev.chiplog.record.Level;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;

class SpdlogTest extends TextFormatContract {

	@Override
	protected Format format() {
		return new Spdlog();
	}

	@Override
	protected List<String> samples() {
		return List.of("[2025-03-01 12:00:00.123] [engine] [info] ready", "[2025-03-01 12:00:00.223] [warning] low memory",
				"[2025-03-01 12:00:00.323] [engine] [error] [main.cpp:12] lost");
	}

	@Test
	void readsLoggerAndPlace() {
		CollectedEvent event = read("[2025-03-01 12:00:00.323] [my engine] [error] [main.cpp:12] [info] lost");
		assertThat(event.time()).isEqualTo(Instant.parse("2025-03-01T12:00:00.323Z"));
		assertThat(event.level()).isEqualTo(Level.ERROR);
		assertThat(event.value("logger")).isEqualTo("my engine");
		assertThat(event.value("file")).isEqualTo("main.cpp");
		assertThat(event.value("line")).isEqualTo(12L);
		assertThat(event.value("message")).isEqualTo("[info] lost");
	}
}
