package dev.chiplog.format.server;

import static org.assertj.core.api.Assertions.assertThat;

import dev.chiplog.format.CollectedEvent;
import dev.chiplog.format.Format;
import dev.chiplog.format.known.TextFormatContract;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;

class OracleAlertTest extends TextFormatContract {

	@Override
	protected Format format() {
		return new OracleAlert();
	}

	@Override
	protected List<String> samples() {
		return List.of("Sat Mar 01 12:00:00 2025\nStarting ORACLE instance (normal)",
				"2025-03-01T12:00:01.123456+09:00\nThread 1 advanced to log sequence 7\nORA-00600: internal error",
				"2025-03-01T12:00:02.123456+09:00\nCompleted: ALTER DATABASE OPEN");
	}

	@Override
	protected double leastShare() {
		return 0.8;
	}

	@Test
	void readsTheMessageBelowTheTime() {
		CollectedEvent event = read("2025-03-01T12:00:01.123456+09:00\nThread 1 advanced\nORA-00600: internal error");
		assertThat(event.time()).isEqualTo(Instant.parse("2025-03-01T03:00:01.123456Z"));
		assertThat(event.level()).isNull();
		assertThat(event.value("message")).isEqualTo("Thread 1 advanced\nORA-00600: internal error");
	}
}
