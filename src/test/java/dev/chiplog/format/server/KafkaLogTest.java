package dev.chiplog.format.server;

import static org.assertj.core.api.Assertions.assertThat;

import dev.chiplog.format.CollectedEvent;
import dev.chiplog.format.Format;
import dev.chiplog.format.known.TextFormatContract;
import dev.chiplog.record.Level;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;

class KafkaLogTest extends TextFormatContract {

	@Override
	protected Format format() {
		return new KafkaLog();
	}

	@Override
	protected List<String> samples() {
		return List.of("[2025-03-01 12:00:00,437] INFO [Controller 0]: starting up (kafka.controller.KafkaController)",
				"[2025-03-01 12:00:01,437] WARN Failed (again) to send (kafka.server.Fetcher)\njava.io.IOException: broken pipe\n\tat kafka.Net.send(Net.java:1)",
				"[2025-03-01 12:00:02,437] INFO [conn|task-0] ready (org.apache.kafka.connect.Worker:42)");
	}

	@Test
	void findsTheLoggerAtTheEnd() {
		CollectedEvent event = read(
				"[2025-03-01 12:00:01,437] WARN Failed (again) ERROR (kafka.server.Fetcher)\njava.io.IOException: broken pipe\n\tat kafka.Net.send(Net.java:1)");
		assertThat(event.time()).isEqualTo(Instant.parse("2025-03-01T12:00:01.437Z"));
		assertThat(event.level()).isEqualTo(Level.WARNING);
		assertThat(event.value("logger")).isEqualTo("kafka.server.Fetcher");
		assertThat(event.value("message")).isEqualTo("Failed (again) ERROR");
		assertThat(event.value("exception")).isEqualTo("java.io.IOException");
	}
}
