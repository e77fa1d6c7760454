package dev.chiplog.format.server;

import static org.assertj.core.api.Assertions.assertThat;

import dev.chiplog.format.CollectedEvent;
import dev.chiplog.format.Format;
import dev.chiplog.format.known.TextFormatContract;
import dev.chiplog.record.Level;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;

class WildflyLogTest extends TextFormatContract {

	@Override
	protected Format format() {
		return new WildflyLog();
	}

	@Override
	protected List<String> samples() {
		return List.of("2025-03-01 12:00:00,123 INFO  [org.jboss.as] (Controller Boot Thread) WFLYSRV0025: started",
				"12:00:01,123 WARN  [org.jboss.as.server] (MSC service thread 1-2) slow",
				"2025-03-01 12:00:02,123 ERROR [stderr] (default task-1) java.io.IOException: no\n\tat a.B.c(B.java:1)");
	}

	@Test
	void readsTheThread() {
		CollectedEvent event = read("12:00:01,123 WARN  [org.jboss.as.server] (MSC service thread 1-2) ERROR [x] (y) z");
		assertThat(event.time()).isEqualTo(Instant.parse("2025-03-04T12:00:01.123Z"));
		assertThat(event.level()).isEqualTo(Level.WARNING);
		assertThat(event.value("logger")).isEqualTo("org.jboss.as.server");
		assertThat(event.value("thread")).isEqualTo("MSC service thread 1-2");
		assertThat(event.value("message")).isEqualTo("ERROR [x] (y) z");
	}
}
