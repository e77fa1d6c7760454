package dev.chiplog.format.logger;

import static org.assertj.core.api.Assertions.assertThat;

import dev.chiplog.format.CollectedEvent;
import dev.chiplog.format.Format;
import dev.chiplog.format.known.TextFormatContract;
import dev.chiplog.record.Level;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;

class NestLoggerTest extends TextFormatContract {

	@Override
	protected Format format() {
		return new NestLogger();
	}

	@Override
	protected List<String> samples() {
		return List.of("[Nest] 1234  - 03/01/2025, 12:00:00 PM     LOG [NestFactory] Starting Nest application...",
				"[Nest] 1234  - 03/01/2025, 12:00:01 PM   ERROR [ExceptionsHandler] no +5ms",
				"[Nest] 1234  - 03/01/2025, 12:00:02 PM    WARN plain");
	}

	@Test
	void readsContextAndLevel() {
		CollectedEvent event = read("[Nest] 1234  - 03/01/2025, 1:00:01 PM   ERROR [Exceptions Handler] LOG [x] no +5ms");
		assertThat(event.time()).isEqualTo(Instant.parse("2025-03-01T13:00:01Z"));
		assertThat(event.level()).isEqualTo(Level.ERROR);
		assertThat(event.value("pid")).isEqualTo(1234L);
		assertThat(event.value("logger")).isEqualTo("Exceptions Handler");
		assertThat(event.value("message")).isEqualTo("LOG [x] no +5ms");
	}
}
