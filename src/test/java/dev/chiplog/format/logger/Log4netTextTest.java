package dev.chiplog.format.logger;

import static org.assertj.core.api.Assertions.assertThat;

import dev.chiplog.format.CollectedEvent;
import dev.chiplog.format.Format;
import dev.chiplog.format.known.TextFormatContract;
import dev.chiplog.record.Level;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;

class Log4netTextTest extends TextFormatContract {

	@Override
	protected Format format() {
		return new Log4netText();
	}

	@Override
	protected List<String> samples() {
		return List.of("2025-03-01 12:00:00,123 [1] INFO  Shop.Api [(null)] - started",
				"2025-03-01 12:00:00,223 [Pool 7] ERROR Shop.Api [(null)] - failed - INFO x");
	}

	@Test
	void readsThreadAndContext() {
		CollectedEvent event = read("2025-03-01 12:00:00,223 [Pool 7] ERROR Shop.Api [run 7] - failed - [INFO] x");
		assertThat(event.time()).isEqualTo(Instant.parse("2025-03-01T12:00:00.223Z"));
		assertThat(event.level()).isEqualTo(Level.ERROR);
		assertThat(event.value("thread")).isEqualTo("Pool 7");
		assertThat(event.value("logger")).isEqualTo("Shop.Api");
		assertThat(event.value("context")).isEqualTo("run 7");
		assertThat(event.value("message")).isEqualTo("failed - [INFO] x");
	}
}
