package dev.chiplog.format.server;

import static org.assertj.core.api.Assertions.assertThat;

import dev.chiplog.format.CollectedEvent;
import dev.chiplog.format.Format;
import dev.chiplog.format.known.TextFormatContract;
import dev.chiplog.record.Level;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;

class CassandraLogTest extends TextFormatContract {

	@Override
	protected Format format() {
		return new CassandraLog();
	}

	@Override
	protected List<String> samples() {
		return List.of("INFO  [main] 2025-03-01 12:00:00,123 YamlConfigurationLoader.java:89 - Loading settings",
				" WARN [CompactionExecutor:7] 2025-03-01 12:00:01,123 CompactionTask.java (line 42) low - space",
				"ERROR [Native-Transport-Requests-1] 2025-03-01 12:00:02,123 Message.java:9 - failed\njava.io.IOException: no\n\tat a.B.c(B.java:1)");
	}

	@Test
	void readsTheOldLine() {
		CollectedEvent event = read(" WARN [CompactionExecutor:7] 2025-03-01 12:00:01,123 CompactionTask.java (line 42) low - ERROR");
		assertThat(event.time()).isEqualTo(Instant.parse("2025-03-01T12:00:01.123Z"));
		assertThat(event.level()).isEqualTo(Level.WARNING);
		assertThat(event.value("thread")).isEqualTo("CompactionExecutor:7");
		assertThat(event.value("logger")).isEqualTo("CompactionTask.java");
		assertThat(event.value("line")).isEqualTo(42L);
		assertThat(event.value("message")).isEqualTo("low - ERROR");
	}
}
