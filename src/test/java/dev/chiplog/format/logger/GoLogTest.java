package dev.chiplog.format.logger;

import static org.assertj.core.api.Assertions.assertThat;

import dev.chiplog.format.CollectedEvent;
import dev.chiplog.format.Format;
import dev.chiplog.format.known.TextFormatContract;
import dev.chiplog.record.Level;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;

class GoLogTest extends TextFormatContract {

	@Override
	protected Format format() {
		return new GoLog();
	}

	@Override
	protected List<String> samples() {
		return List.of("2025/03/01 12:00:00 main.go:23: started", "2025/03/01 12:00:00.123456 cmd/run.go:7: ERROR: failed: INFO: x",
				"2025/03/01 12:00:01 [WARN] agent: slow", "runs: 2025/03/01 12:00:02 ready", "INFO: 2025/03/01 12:00:02 main.go:9: ready");
	}

	@Test
	void readsFileAndLine() {
		CollectedEvent event = read("2025/03/01 12:00:00.123456 cmd/run.go:7: ERROR: failed: INFO: x");
		assertThat(event.time()).isEqualTo(Instant.parse("2025-03-01T12:00:00.123456Z"));
		assertThat(event.level()).isEqualTo(Level.ERROR);
		assertThat(event.value("logger")).isEqualTo("cmd/run.go");
		assertThat(event.value("line")).isEqualTo(7L);
		assertThat(event.value("message")).isEqualTo("failed: INFO: x");
	}

	@Test
	void readsALevelInBrackets() {
		CollectedEvent event = read("2025/03/01 12:00:01 [WARN] agent: [ERROR] slow");
		assertThat(event.level()).isEqualTo(Level.WARNING);
		assertThat(event.value("logger")).isEqualTo("agent");
		assertThat(event.value("message")).isEqualTo("[ERROR] slow");
	}
}
